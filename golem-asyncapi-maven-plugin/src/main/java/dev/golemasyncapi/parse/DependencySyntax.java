package dev.golemasyncapi.parse;

import java.util.List;

/** What the presence of a member asks for. */
public sealed interface DependencySyntax {

    /**
     * The object has a schema too.
     *
     * @param schema the schema
     */
    record Schema(OrRef<SchemaSyntax> schema) implements DependencySyntax {}

    /**
     * The object has other members too.
     *
     * @param names the names of those members
     */
    record Properties(List<Text> names) implements DependencySyntax {

        /** Copies the list. */
        public Properties {
            names = List.copyOf(names);
        }
    }
}
