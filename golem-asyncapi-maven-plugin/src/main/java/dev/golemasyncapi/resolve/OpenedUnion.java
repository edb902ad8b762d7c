package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a value of a {@code oneOf} or {@code anyOf} may be: its schemas, and in place of those that are nothing but
 * unions themselves the schemas of these, each once.
 *
 * @param branches the schemas, in document order
 * @param nullable whether {@code null} is one of the values
 * @param isPlain whether each schema is of objects with members or of none, and none is a union as well
 */
record OpenedUnion(List<Branch> branches, boolean nullable, boolean isPlain) {

    /** The unions of a schema: its {@code oneOf}, and its {@code anyOf}. */
    static Stream<OpenedUnion> of(SchemaObjectSyntax schema, References references, TypeKeywords keywords) {
        return lists(schema).map(places -> {
            var opening = new Opening(references, keywords);
            opening.open(places, 0);
            return new OpenedUnion(List.copyOf(opening.branches), opening.nullable, opening.isPlain);
        });
    }

    private static Stream<List<OrRef<SchemaSyntax>>> lists(SchemaObjectSyntax schema) {
        return Stream.of(schema.combinations().oneOf(), schema.combinations().anyOf())
                .filter(places -> !places.isEmpty());
    }

    /** The same without the values that are no objects. */
    OpenedUnion ofObjects() {
        return new OpenedUnion(
                branches.stream()
                        .filter(branch -> !isOfNoObject(branch.schema()))
                        .toList(),
                nullable,
                isPlain);
    }

    /** Whether all values but {@code null} are objects. */
    boolean isOfObjects() {
        return branches.stream().noneMatch(branch -> isOfNoObject(branch.schema()));
    }

    /** Whether the types that a schema names are not those of objects. */
    static boolean isOfNoObject(SchemaObjectSyntax schema) {
        List<String> types = TypeKeywords.typeNames(schema);
        return !types.isEmpty() && !types.contains("object");
    }

    /** Whether any of the schemas describes members of objects. */
    boolean describesMembers() {
        return branches.stream().anyMatch(branch -> !branch.parts().properties().isEmpty());
    }

    /** Whether a schema is one of these, or extended by one of them. */
    boolean leadsTo(SchemaObjectSyntax schema, References references) {
        return branches.stream()
                .flatMap(branch -> ObjectParts.closure(List.of(branch.schema()), references).stream())
                .anyMatch(each -> Declarations.isSame(each, schema));
    }

    /** On the way through the schemas. */
    private static final class Opening {

        private final References references;
        private final TypeKeywords keywords;
        private final List<Branch> branches = new ArrayList<>();
        private final Set<SchemaObjectSyntax> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean nullable;
        private boolean isPlain = true;

        Opening(References references, TypeKeywords keywords) {
            this.references = references;
            this.keywords = keywords;
        }

        void open(List<OrRef<SchemaSyntax>> places, int depth) {
            for (OrRef<SchemaSyntax> place : places) {
                Optional<SchemaObjectSyntax> schema = references.schema(place);
                if (schema.isEmpty()) {
                    isPlain &= keywords.isFalse(place);
                } else if (seen.add(schema.get())) {
                    open(place, schema.get(), depth);
                }
            }
        }

        private void open(OrRef<SchemaSyntax> place, SchemaObjectSyntax schema, int depth) {
            nullable |= TypeKeywords.allowsNull(schema);
            if (TypeKeywords.isNull(schema)) {
                return;
            }
            ObjectParts parts = ObjectParts.of(schema, references);
            List<List<OrRef<SchemaSyntax>>> inner = lists(schema).toList();
            if (inner.size() == 1 && parts.properties().isEmpty() && depth < References.DEEPEST) {
                open(inner.get(0), depth + 1);
                return;
            }
            boolean describes = !parts.properties().isEmpty() || !keywords.tell(place);
            boolean ofObjects = TypeKeywords.mayBeObject(schema) && describes;
            isPlain &= inner.isEmpty() && (ofObjects || isOfNoObject(schema));
            Optional<String> component =
                    references.resolve(place, Section.SCHEMAS).flatMap(Target::name);
            branches.add(new Branch(place, schema, component, parts));
        }
    }
}
