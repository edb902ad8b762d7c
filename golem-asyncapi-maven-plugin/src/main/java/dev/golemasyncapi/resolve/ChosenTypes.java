package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.options.JdkType;
import dev.golemasyncapi.options.OwnType;
import dev.golemasyncapi.options.TypeChoice;
import dev.golemasyncapi.options.TypeChoices;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The Java types that the user chose for schemas, in place of those that their keywords lead to. */
final class ChosenTypes {

    private static final String IMPORT = "import ";
    private static final String KEYS = "a key is a type, a format, TYPE:FORMAT, or # and a JSON pointer to a schema";
    private static final String FOR_COMPONENTS = "importMappings is for the schemas of the components";

    private final TypeChoices choices;
    private final References references;
    private final Declarations declarations;
    private final Diagnostics diagnostics;
    private final SchemaShapes shapes;
    private final Origin document;
    private final Map<TypeId, Optional<TypeUse>> found = new HashMap<>();
    private final Set<Origin> wrong = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> formats = new TreeSet<>();

    ChosenTypes(
            TypeChoices choices,
            References references,
            Declarations declarations,
            Diagnostics diagnostics,
            Origin document) {
        this.choices = choices;
        this.references = references;
        this.declarations = declarations;
        this.diagnostics = diagnostics;
        this.shapes = new SchemaShapes(references);
        this.document = document;
    }

    /** The type that was chosen for the schema at a place, or for the one that it refers to. */
    Optional<TypeUse> at(OrRef<SchemaSyntax> place, SchemaObjectSyntax schema) {
        if (choices.typeMappings().isEmpty() && choices.importMappings().isEmpty()) {
            return Optional.empty();
        }
        TypeId id = Declarations.idOf(place.origin());
        Optional<TypeUse> known = found.get(id);
        if (known == null) {
            known = chosen(id)
                    .or(() -> chosen(Declarations.idOf(schema.origin())))
                    // Where two schemas of an allOf are joined, what was chosen for the second is meant.
                    .or(() -> chosen(Declarations.idOf(schema.node().origin())))
                    .map(choice -> new TypeUse(typeOf(choice, schema), shapes.allowsNull(schema)));
            found.put(id, known);
        }
        return known;
    }

    private Optional<TypeChoice> chosen(TypeId id) {
        String pointer = "#" + id.pointer();
        var places = new LinkedHashSet<String>(List.of(id.document() + pointer));
        boolean inRoot = id.document().equals(document.source().name());
        if (inRoot) {
            places.add(pointer);
        }
        return first(choices.typeMappings(), places, "").or(() -> {
            component(id.pointer()).filter(name -> inRoot).ifPresent(places::add);
            return first(choices.importMappings(), places, IMPORT);
        });
    }

    private static Optional<String> component(JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        return tokens.size() == 3 && tokens.subList(0, 2).equals(List.of("components", "schemas"))
                ? Optional.of(tokens.get(2))
                : Optional.empty();
    }

    /** @param kind what tells a key of one parameter from one of the other */
    private Optional<TypeChoice> first(Map<String, TypeChoice> types, Collection<String> keys, String kind) {
        for (String key : keys) {
            TypeChoice choice = types.get(key);
            if (choice != null) {
                used.add(kind + key);
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    private Type typeOf(TypeChoice choice, SchemaObjectSyntax schema) {
        if (choice instanceof OwnType own) {
            TypeId id = Declarations.idOf(schema.origin());
            ObjectParts.of(schema, references)
                    .properties()
                    .forEach((name, entry) -> references
                            .schema(entry.value())
                            .ifPresent(member -> declarations.rememberValues(id, name, ListedValues.of(member))));
            return new ImportedType(
                    own.javaName(), own.codec(), shapes.jsonTypes(schema), Optional.of(id), shapes.shape(schema));
        }
        List<String> types = TypeKeywords.typeNames(schema);
        String only =
                types.isEmpty() ? TypeKeywords.inferred(schema, ListedValues.of(schema)) : TypeKeywords.only(types);
        return held((JdkType) choice, only, schema).orElse(ScalarType.STRING);
    }

    /** The type of a schema's single values; empty where {@code type} is none of theirs. */
    Optional<Type> single(String type, SchemaObjectSyntax schema) {
        Optional<ScalarType> usual = ScalarTypes.of(type, schema);
        // The constants of an enumeration are what it is about.
        if (usual.isEmpty() || !ListedValues.of(schema).values().isEmpty()) {
            return usual.map(scalar -> scalar);
        }
        Optional<String> format = schema.values().format().map(Text::value);
        format.ifPresent(formats::add);
        boolean plain = ScalarTypes.isPlain(type, format.orElse(""), usual.get());
        var keys = new LinkedHashSet<String>();
        format.ifPresent(name -> keys.addAll(List.of(type + ":" + name, name)));
        if (plain) {
            keys.add(type);
        }
        Optional<TypeChoice> choice = first(choices.typeMappings(), keys, "");
        if (choice.isEmpty()) {
            return Optional.of(unlessTold(usual.get(), plain));
        }
        if (choice.get() instanceof OwnType own) {
            return Optional.of(new ImportedType(
                    own.javaName(), own.codec(), shapes.jsonTypes(schema), Optional.empty(), ObjectShape.ANY));
        }
        return Optional.of(held((JdkType) choice.get(), type, schema).orElse(usual.get()));
    }

    private ScalarType unlessTold(ScalarType usual, boolean plain) {
        if (usual == ScalarType.DATE_TIME && choices.instants()) {
            return ScalarType.INSTANT;
        }
        return usual == ScalarType.DECIMAL && plain && choices.doubles() ? ScalarType.DOUBLE : usual;
    }

    private Optional<ScalarType> held(JdkType type, String jsonType, SchemaObjectSyntax schema) {
        Optional<ScalarType> scalar = JdkScalars.of(jsonType, type);
        if (scalar.isEmpty() && wrong.add(schema.origin())) {
            diagnostics.report(
                    DiagnosticCode.INVALID_TYPE_MAPPING,
                    schema.origin(),
                    type.javaName() + " cannot hold the values of this schema, which are "
                            + (jsonType.isEmpty() ? "of several types" : "of type " + jsonType),
                    "choose another type, or name a class that reads and writes it: KEY=" + type.javaName()
                            + " with com.acme.TheCodec");
        }
        return scalar;
    }

    /** Tells of what types were chosen for and is not there. */
    void reportUnmatched() {
        Set<String> components = references.componentSchemas().byName().keySet();
        for (String key : choices.typeMappings().keySet()) {
            if (!used.contains(key)) {
                String message = key.contains("#/")
                        ? "no schema stands at " + quoted(key)
                        : "no schema is of the type or format " + quoted(key) + " and lists no values";
                report("typeMappings: " + message, key, formats, components.contains(key) ? FOR_COMPONENTS : KEYS);
            }
        }
        for (String key : choices.importMappings().keySet()) {
            if (!used.contains(IMPORT + key)) {
                String message = "importMappings: no schema of the components is called " + quoted(key);
                report(message, key, components, "a key is the name of a schema, in its case");
            }
        }
    }

    private void report(String message, String key, Collection<String> known, String otherwise) {
        diagnostics.report(
                DiagnosticCode.UNMATCHED_PATTERN,
                document,
                message,
                Suggestions.nearest(key, known)
                        .map(near -> "did you mean " + quoted(near) + "?")
                        .orElse(otherwise));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
