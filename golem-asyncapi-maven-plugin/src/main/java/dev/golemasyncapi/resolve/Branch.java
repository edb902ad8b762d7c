package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.Optional;

/**
 * One schema of a {@code oneOf} or {@code anyOf}.
 *
 * @param place where it stands
 * @param schema the schema itself
 * @param component the key of the component that it is a reference to
 * @param parts its members
 */
record Branch(OrRef<SchemaSyntax> place, SchemaObjectSyntax schema, Optional<String> component, ObjectParts parts) {}
