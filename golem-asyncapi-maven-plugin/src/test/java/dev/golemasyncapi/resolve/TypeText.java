package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.UnscaledDecimalType;

/** Writes types for assertions. */
record TypeText(Resolved resolved) implements Type.Visitor<String> {

    @Override
    public String scalar(ScalarType type) {
        return type.name();
    }

    @Override
    public String list(ListType type) {
        return "List<" + resolved.text(type.element()) + ">";
    }

    @Override
    public String set(SetType type) {
        return "Set<" + resolved.text(type.element()) + ">";
    }

    @Override
    public String map(MapType type) {
        return "Map<" + resolved.text(type.value()) + ">";
    }

    @Override
    public String any(AnyType type) {
        return "ANY";
    }

    @Override
    public String imported(ImportedType type) {
        return type.javaName();
    }

    @Override
    public String tagged(TaggedType type) {
        return "{" + type.tag() + ": " + type.value().accept(this) + "}";
    }

    @Override
    public String unscaledDecimal(UnscaledDecimalType type) {
        return "DECIMAL(" + type.scale() + ")";
    }

    @Override
    public String reference(TypeReference type) {
        return resolved.path(type);
    }
}
