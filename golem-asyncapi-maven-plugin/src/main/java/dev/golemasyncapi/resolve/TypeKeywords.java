package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.parse.BooleanSchemaSyntax;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.parse.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the keywords of a schema say of the type of its values. */
final class TypeKeywords {

    private static final String NULL = "null";

    /** Keywords that allow and refuse nothing. */
    private static final Set<String> REMARKS = Set.of(
            "title",
            "description",
            "$comment",
            "default",
            "examples",
            "readOnly",
            "writeOnly",
            "deprecated",
            "externalDocs");

    private final References references;
    private final ChosenTypes chosen;

    TypeKeywords(References references, ChosenTypes chosen) {
        this.references = references;
        this.chosen = chosen;
    }

    /** The names of the types that a schema allows, without {@code null}. */
    static List<String> typeNames(SchemaObjectSyntax schema) {
        return schema.values().type().stream()
                .map(Text::value)
                .filter(name -> !name.equals(NULL))
                .distinct()
                .toList();
    }

    /** Whether the types that a schema names, if it names any, are those of an object. */
    static boolean mayBeObject(SchemaObjectSyntax schema) {
        return typeNames(schema).stream().allMatch("object"::equals);
    }

    /** Whether the types that a schema names are those of an object and others. */
    static boolean mayBeObjectOrOther(SchemaObjectSyntax schema) {
        return !mayBeObject(schema) && typeNames(schema).contains("object");
    }

    /** Whether a schema has branches. */
    static boolean isUnion(SchemaObjectSyntax schema) {
        return !schema.combinations().oneOf().isEmpty()
                || !schema.combinations().anyOf().isEmpty();
    }

    /** Whether a schema names {@code null} among its types or values. */
    static boolean allowsNull(SchemaObjectSyntax schema) {
        return schema.values().type().stream().map(Text::value).anyMatch(NULL::equals)
                || ListedValues.of(schema).hasNull();
    }

    /** Whether a schema allows {@code null} and nothing else. */
    static boolean isNull(SchemaObjectSyntax schema) {
        ListedValues listed = ListedValues.of(schema);
        boolean only = listed.hasNull() && listed.strings().isEmpty() && !listed.hasOthers();
        return only
                || (allowsNull(schema)
                        && typeNames(schema).isEmpty()
                        && listed.values().isEmpty());
    }

    /** The one type of values of several types; empty where there is none. */
    static String only(List<String> types) {
        if (types.size() == 1) {
            return types.get(0);
        }
        return Set.copyOf(types).equals(Set.of("integer", "number")) ? "number" : "";
    }

    /** The type that the keywords of a schema without {@code type} are about; empty where there is none. */
    static String inferred(SchemaObjectSyntax schema, ListedValues listed) {
        Set<JsonType> implied = implied(schema);
        if (!implied.isEmpty()) {
            return implied.contains(JsonType.ARRAY) ? "array" : "object";
        }
        if (listed.areStrings()) {
            return listed.hasNull() ? "" : "string";
        }
        List<String> types =
                listed.values().stream().map(TypeKeywords::typeOf).distinct().toList();
        return only(types);
    }

    /** The structures that the keywords of a schema are about, whatever its {@code type} says. */
    static Set<JsonType> implied(SchemaObjectSyntax schema) {
        Set<JsonType> implied = EnumSet.noneOf(JsonType.class);
        boolean values = schema.objects()
                .additionalProperties()
                .filter(others -> !(others instanceof OrRef.Inline<SchemaSyntax> inline
                        && inline.value() instanceof BooleanSchemaSyntax))
                .isPresent();
        if (values
                || !schema.objects().properties().isEmpty()
                || !schema.objects().patternProperties().isEmpty()) {
            implied.add(JsonType.OBJECT);
        }
        if (schema.arrays().items().isPresent()) {
            implied.add(JsonType.ARRAY);
        }
        return implied;
    }

    /** What a schema names by its {@code type}, or else by its listed values; nothing where it has neither. */
    static Set<JsonType> types(SchemaObjectSyntax schema) {
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        schema.values().type().forEach(name -> types.addAll(ofName(name.value())));
        if (types.isEmpty()) {
            ListedValues listed = ListedValues.of(schema);
            listed.values().forEach(value -> types.addAll(of(value)));
            if (listed.hasNull()) {
                types.add(JsonType.NULL);
            }
        }
        return types;
    }

    private static Set<JsonType> of(Node value) {
        return value instanceof Scalar scalar
                ? ofName(scalar.isString() ? "string" : typeOf(value))
                : EnumSet.of(value instanceof Sequence ? JsonType.ARRAY : JsonType.OBJECT);
    }

    private static Set<JsonType> ofName(String type) {
        return switch (type) {
            case "object" -> EnumSet.of(JsonType.OBJECT);
            case "array" -> EnumSet.of(JsonType.ARRAY);
            case "string" -> EnumSet.of(JsonType.STRING);
            case "integer" -> EnumSet.of(JsonType.INTEGER);
            case "number" -> EnumSet.of(JsonType.INTEGER, JsonType.FRACTION);
            case "boolean" -> EnumSet.of(JsonType.BOOLEAN);
            case NULL -> EnumSet.of(JsonType.NULL);
            default -> EnumSet.noneOf(JsonType.class);
        };
    }

    /** The name of a type; that of numbers for numbers with a fraction. */
    static String nameOf(JsonType type) {
        return type == JsonType.FRACTION ? "number" : type.name().toLowerCase(Locale.ROOT);
    }

    private static String typeOf(Node value) {
        if (!(value instanceof Scalar scalar) || scalar.isString()) {
            return "";
        }
        return switch (scalar.kind()) {
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case FLOAT -> "number";
            case NULL, STRING -> "";
        };
    }

    /** Whether a place has the schema {@code false}, which nothing fits. */
    boolean isFalse(OrRef<SchemaSyntax> place) {
        return references
                .resolve(place, Section.SCHEMAS)
                .filter(target -> target.value() instanceof BooleanSchemaSyntax bool && !bool.value())
                .isPresent();
    }

    /** The parts of an {@code allOf} without those that say something to people only. */
    List<OrRef<SchemaSyntax>> withoutRemarks(List<OrRef<SchemaSyntax>> allOf) {
        return allOf.stream()
                .filter(part ->
                        !references.schema(part).filter(TypeKeywords::isRemark).isPresent())
                .toList();
    }

    private static boolean isRemark(SchemaObjectSyntax schema) {
        return schema.node().byName().keySet().stream().allMatch(key -> REMARKS.contains(key) || key.startsWith("x-"));
    }

    /** Whether a branch says anything of the type of a value, beyond narrowing it. */
    boolean tell(OrRef<SchemaSyntax> branch) {
        return references.schema(branch).filter(TypeKeywords::tells).isPresent();
    }

    /** Whether two places have the same schema, or two of the same single values. */
    boolean areAlike(OrRef<SchemaSyntax> one, OrRef<SchemaSyntax> other) {
        Optional<SchemaSyntax> left = references.resolve(one, Section.SCHEMAS).map(Target::value);
        Optional<SchemaSyntax> right =
                references.resolve(other, Section.SCHEMAS).map(Target::value);
        return left.isPresent()
                && right.isPresent()
                && (left.get().equals(right.get())
                        || single(left.get()).stream().anyMatch(single(right.get())::contains));
    }

    private List<Type> single(SchemaSyntax schema) {
        return schema instanceof SchemaObjectSyntax object
                        && typeNames(object).size() == 1
                        && !allowsNull(object)
                        && ListedValues.of(object).values().isEmpty()
                ? chosen.single(typeNames(object).get(0), object).stream().toList()
                : List.of();
    }

    /** Whether a branch describes members of objects. */
    boolean describesMembers(OrRef<SchemaSyntax> branch) {
        return references
                .schema(branch)
                .filter(schema ->
                        !ObjectParts.of(schema, references).properties().isEmpty())
                .isPresent();
    }

    /** Whether a schema has a type of its own, so that {@code oneOf} and {@code anyOf} can only narrow it. */
    boolean decides(SchemaObjectSyntax schema) {
        List<String> types = typeNames(schema);
        return !ObjectParts.of(schema, references).properties().isEmpty()
                || schema.values().enumValues().isPresent()
                || schema.values().constant().isPresent()
                || (!types.isEmpty() && !types.contains("object"));
    }

    private static boolean tells(SchemaObjectSyntax schema) {
        SchemaObjectSyntax.Combinations combinations = schema.combinations();
        return !schema.values().type().isEmpty()
                || schema.values().enumValues().isPresent()
                || schema.values().constant().isPresent()
                || schema.arrays().items().isPresent()
                || !schema.objects().properties().isEmpty()
                || schema.objects().additionalProperties().isPresent()
                || !combinations.allOf().isEmpty()
                || !combinations.oneOf().isEmpty()
                || !combinations.anyOf().isEmpty();
    }
}
