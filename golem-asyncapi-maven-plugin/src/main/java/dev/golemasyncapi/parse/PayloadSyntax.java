package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;

/** The payload of a message. */
public sealed interface PayloadSyntax {

    /** The key of the payload. */
    Origin origin();

    /**
     * A payload that is described by a Schema Object of AsyncAPI or JSON Schema draft-07, or by one of OpenAPI that was
     * translated into one.
     *
     * @param schema the schema
     * @param language the language that it was written in
     */
    record Schema(OrRef<SchemaSyntax> schema, SchemaLanguage language) implements PayloadSyntax {

        @Override
        public Origin origin() {
            return schema.origin();
        }
    }

    /**
     * A payload that is described in another language, as {@code schemaFormat} says, or in one that only a trait says.
     *
     * @param node what stands there
     * @param origin its key
     */
    record Foreign(Node node, Origin origin) implements PayloadSyntax {}
}
