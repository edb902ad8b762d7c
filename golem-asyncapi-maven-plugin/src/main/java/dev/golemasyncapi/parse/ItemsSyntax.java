package dev.golemasyncapi.parse;

import java.util.List;

/** The value of {@code items}. */
public sealed interface ItemsSyntax {

    /**
     * One schema for all elements.
     *
     * @param schema the schema
     */
    record Each(OrRef<SchemaSyntax> schema) implements ItemsSyntax {}

    /**
     * One schema for each of the first elements.
     *
     * @param schemas the schemas in the order of the elements
     */
    record Tuple(List<OrRef<SchemaSyntax>> schemas) implements ItemsSyntax {

        /** Copies the list. */
        public Tuple {
            schemas = List.copyOf(schemas);
        }
    }
}
