package dev.golemasyncapi.parse;

import java.util.Optional;
import java.util.Set;

/** The languages that the schema of a payload may be written in, as {@code schemaFormat} names them. */
public enum SchemaLanguage {
    /** The Schema Object of AsyncAPI 2.x, which JSON Schema draft-07 is a part of. */
    SCHEMA_OBJECT,
    /** The Schema Object of OpenAPI 3.0. */
    OPENAPI,
    /** Apache Avro 1.x. */
    AVRO,
    /** A language that is not read. */
    OTHER;

    private static final Set<String> SYNTAXES = Set.of("json", "yaml");

    /** The language of a {@code schemaFormat}; a Schema Object where there is none (AsyncAPI 2.6, Message Object). */
    public static SchemaLanguage of(Optional<String> schemaFormat) {
        return schemaFormat.isEmpty()
                ? SCHEMA_OBJECT
                : MediaType.parse(schemaFormat.get()).map(SchemaLanguage::of).orElse(OTHER);
    }

    private static SchemaLanguage of(MediaType type) {
        boolean known = type.type().equals("application")
                && (type.language().equals(type.subtype()) || SYNTAXES.contains(type.syntax()));
        if (!known) {
            return OTHER;
        }
        return switch (type.language()) {
            case "vnd.aai.asyncapi" -> ifVersion(type, "2\\.[0-6]\\.\\d+", SCHEMA_OBJECT);
            case "schema" -> ifVersion(type, "draft-0?7", SCHEMA_OBJECT);
            case "vnd.oai.openapi" -> ifVersion(type, "3\\.0(\\.\\d+)?", OPENAPI);
            case "vnd.apache.avro" -> ifVersion(type, "1(\\.\\d+)*", AVRO);
            default -> OTHER;
        };
    }

    private static SchemaLanguage ifVersion(MediaType type, String versions, SchemaLanguage language) {
        return type.parameter("version")
                        .filter(version -> !version.matches(versions))
                        .isEmpty()
                ? language
                : OTHER;
    }

    /**
     * The language of the payload of a Message Object; empty where a trait that is not merged yet may still say
     * another.
     */
    static Optional<SchemaLanguage> of(Mapping message) {
        return mayBeSaidByTrait(message) ? Optional.empty() : Optional.of(of(text(message)));
    }

    private static Optional<String> text(Mapping message) {
        return message.child("schemaFormat")
                .flatMap(node -> node instanceof Scalar scalar && scalar.isString()
                        ? Optional.of(scalar.text())
                        : Optional.empty());
    }

    private static boolean mayBeSaidByTrait(Mapping message) {
        return message.child("traits").filter(Sequence.class::isInstance).stream()
                .flatMap(traits -> ((Sequence) traits).items().stream())
                .anyMatch(trait -> trait.child("$ref").isPresent()
                        || trait.child("schemaFormat").isPresent());
    }
}
