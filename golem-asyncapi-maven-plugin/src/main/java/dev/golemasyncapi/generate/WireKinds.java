package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.UnscaledDecimalType;
import java.util.Set;

/** What the texts in a path, a query or a header are in JSON, by their types: the kinds of the test kit. */
final class WireKinds implements Type.Visitor<String> {

    private static final Set<ScalarType> NUMBERS = Set.of(
            ScalarType.INT32,
            ScalarType.INT64,
            ScalarType.BIG_INTEGER,
            ScalarType.FLOAT,
            ScalarType.DOUBLE,
            ScalarType.DECIMAL,
            ScalarType.EPOCH_DAY,
            ScalarType.MILLI_OF_DAY,
            ScalarType.MICRO_OF_DAY,
            ScalarType.EPOCH_MILLI,
            ScalarType.EPOCH_MICRO,
            ScalarType.EPOCH_NANO);

    private final Context context;

    WireKinds(Context context) {
        this.context = context;
    }

    /** The kind of one text. */
    CodeBlock of(Type type) {
        return CodeBlock.of("$T.$L", context.testKit("MemberKind"), type.accept(this));
    }

    /** The kinds of the members of an object or a map. */
    CodeBlock ofMembers(Type type) {
        ClassName kinds = context.testKit("MemberKinds");
        if (type instanceof MapType map) {
            return CodeBlock.of("$T.all($L)", kinds, of(map.value().type()));
        }
        if (!(type instanceof TypeReference reference)) {
            return CodeBlock.of("$T.all($T.ANY)", kinds, context.testKit("MemberKind"));
        }
        CodeBlock.Builder named = CodeBlock.builder().add("$T.named()", kinds);
        for (Property property : ((ObjectType) context.api().types().get(reference.id())).properties()) {
            named.add(
                    ".with($L, $L)",
                    Literals.string(property.name()),
                    of(property.type().type()));
        }
        return named.build();
    }

    @Override
    public String scalar(ScalarType type) {
        return type == ScalarType.BOOLEAN ? "BOOLEAN" : NUMBERS.contains(type) ? "NUMBER" : "TEXT";
    }

    @Override
    public String list(ListType type) {
        return listOf(type.element().type());
    }

    @Override
    public String set(SetType type) {
        return listOf(type.element().type());
    }

    private String listOf(Type element) {
        String kind = element.accept(this);
        return kind.endsWith("S") ? "ANYS" : kind + "S";
    }

    @Override
    public String map(MapType type) {
        return "ANY";
    }

    @Override
    public String any(AnyType type) {
        return "ANY";
    }

    @Override
    public String reference(TypeReference type) {
        return context.api().types().get(type.id()) instanceof EnumType enumeration
                ? enumeration.base().accept(this)
                : "ANY";
    }

    @Override
    public String tagged(TaggedType type) {
        return "ANY";
    }

    @Override
    public String unscaledDecimal(UnscaledDecimalType type) {
        return "TEXT";
    }

    @Override
    public String imported(ImportedType type) {
        return type.jsonTypes().equals(Set.of(JsonType.STRING)) ? "TEXT" : "ANY";
    }
}
