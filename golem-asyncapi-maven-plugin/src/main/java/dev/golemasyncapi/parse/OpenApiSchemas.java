package dev.golemasyncapi.parse;

import dev.golemasyncapi.parse.Mapping.Member;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Translates the Schema Object of OpenAPI 3.0 into that of AsyncAPI, on the tree and with all origins kept:
 * {@code nullable}, {@code example}, boolean {@code exclusiveMinimum} and {@code exclusiveMaximum}, and the
 * Discriminator Object. Everything else means the same in both, or, as {@code xml}, nothing to JSON.
 */
final class OpenApiSchemas {

    private static final Set<String> SCHEMA = Set.of("items", "additionalProperties", "not");
    private static final Set<String> SCHEMAS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> NAMED_SCHEMAS = Set.of("properties");

    private OpenApiSchemas() {}

    /** The schema in the words of AsyncAPI; what is no object stays as it is, for the grammar to judge. */
    static Node translate(Node schema) {
        if (!(schema instanceof Mapping mapping) || mapping.member("$ref").isPresent()) {
            return schema;
        }
        Map<String, Member> members = new LinkedHashMap<>();
        for (Member member : mapping.members()) {
            members.put(member.name(), new Member(member.key(), keyword(member)));
        }
        example(members);
        limit(members, "minimum", "exclusiveMinimum");
        limit(members, "maximum", "exclusiveMaximum");
        discriminator(members);
        nullable(members);
        return new Mapping(members, mapping.origin());
    }

    private static Node keyword(Member member) {
        Node value = member.value();
        if (SCHEMA.contains(member.name())) {
            return translate(value);
        }
        if (SCHEMAS.contains(member.name()) && value instanceof Sequence sequence) {
            return new Sequence(
                    sequence.items().stream().map(OpenApiSchemas::translate).toList(), sequence.origin());
        }
        if (NAMED_SCHEMAS.contains(member.name()) && value instanceof Mapping mapping) {
            Map<String, Member> schemas = new LinkedHashMap<>();
            mapping.members()
                    .forEach(each -> schemas.put(each.name(), new Member(each.key(), translate(each.value()))));
            return new Mapping(schemas, mapping.origin());
        }
        return value;
    }

    private static void example(Map<String, Member> members) {
        Member example = members.get("example");
        if (example != null && !members.containsKey("examples")) {
            members.remove("example");
            put(members, "examples", example.key(), list(List.of(example.value()), example.key()));
        }
    }

    /** In OpenAPI 3.0 the exclusive limit says whether the other one is exclusive. */
    private static void limit(Map<String, Member> members, String inclusive, String exclusive) {
        Member flag = members.get(exclusive);
        Optional<Boolean> isExclusive =
                flag != null && flag.value() instanceof Scalar scalar ? scalar.booleanValue() : Optional.empty();
        if (isExclusive.isEmpty()) {
            return;
        }
        members.remove(exclusive);
        Member limit = members.get(inclusive);
        if (isExclusive.get() && limit != null) {
            members.remove(inclusive);
            put(members, exclusive, limit.key(), limit.value());
        }
    }

    /** AsyncAPI has the name of the property only; the mapping is kept as an extension. */
    private static void discriminator(Map<String, Member> members) {
        Member discriminator = members.get("discriminator");
        if (discriminator == null || !(discriminator.value() instanceof Mapping object)) {
            return;
        }
        Optional<Node> property = object.child("propertyName");
        if (property.isPresent()) {
            put(members, "discriminator", discriminator.key(), property.get());
        }
        object.member("mapping")
                .ifPresent(mapping -> put(members, DiscriminatorMapping.EXTENSION, mapping.key(), mapping.value()));
    }

    /**
     * OpenAPI 3.0.3 gives {@code nullable} a meaning beside {@code type} only. Beside {@code allOf}, {@code oneOf} and
     * {@code anyOf} it is widely written and meant, so it counts there as well.
     */
    private static void nullable(Map<String, Member> members) {
        Member nullable = members.remove("nullable");
        boolean isNullable = nullable != null
                && nullable.value() instanceof Scalar scalar
                && scalar.booleanValue().equals(Optional.of(true));
        if (!isNullable) {
            if (nullable != null
                    && !(nullable.value() instanceof Scalar flag
                            && flag.booleanValue().isPresent())) {
                members.put("nullable", nullable);
            }
            return;
        }
        Text key = nullable.key();
        Member type = members.get("type");
        if (type != null && type.value() instanceof Scalar) {
            put(members, "type", type.key(), list(List.of(type.value(), string("null", key.origin())), type.key()));
            append(members, "enum", new Scalar(Scalar.Kind.NULL, "null", key.origin()));
            return;
        }
        Mapping nullSchema = new Mapping(
                Map.of("type", new Member(new Text("type", key.origin()), string("null", key.origin()))), key.origin());
        if (members.containsKey("oneOf") || members.containsKey("anyOf")) {
            append(members, members.containsKey("oneOf") ? "oneOf" : "anyOf", nullSchema);
        } else if (members.containsKey("allOf")) {
            Member allOf = members.get("allOf");
            members.remove("allOf");
            Mapping all = new Mapping(Map.of("allOf", allOf), allOf.key().origin());
            put(members, "oneOf", allOf.key(), list(List.of(all, nullSchema), allOf.key()));
        }
    }

    private static void append(Map<String, Member> members, String keyword, Node item) {
        Member list = members.get(keyword);
        if (list != null && list.value() instanceof Sequence sequence) {
            List<Node> items = new ArrayList<>(sequence.items());
            boolean there = item instanceof Scalar && items.stream().anyMatch(OpenApiSchemas::isNull);
            if (!there) {
                items.add(item);
            }
            put(members, keyword, list.key(), new Sequence(items, sequence.origin()));
        }
    }

    private static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL;
    }

    private static void put(Map<String, Member> members, String name, Text key, Node value) {
        members.put(name, new Member(new Text(name, key.origin()), value));
    }

    private static Sequence list(List<Node> items, Text key) {
        return new Sequence(items, key.origin());
    }

    private static Scalar string(String text, Origin origin) {
        return new Scalar(Scalar.Kind.STRING, text, origin);
    }
}
