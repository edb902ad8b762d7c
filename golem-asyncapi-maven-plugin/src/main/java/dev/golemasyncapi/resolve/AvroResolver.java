package dev.golemasyncapi.resolve;

import dev.golemasyncapi.avro.AvroProblems;
import dev.golemasyncapi.avro.AvroSchemaReader;
import dev.golemasyncapi.avro.AvroTypes;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.PayloadSyntax;
import java.util.Optional;

/** From payloads that Avro describes to types. */
final class AvroResolver {

    private final References references;
    private final Declarations declarations;

    AvroResolver(References references, Declarations declarations) {
        this.references = references;
        this.declarations = declarations;
    }

    /**
     * The type of a payload; empty where the schema is none, which is reported.
     *
     * @param name what the type is called, unless the schema stands elsewhere and has a name
     */
    Optional<Type> resolve(PayloadSyntax.Foreign payload, String name, AvroProblems problems) {
        return read(payload, name, problems).map(this::declare);
    }

    /** Reads the schema of a payload that gets no type of its own, for what is wrong with it. */
    void check(PayloadSyntax.Foreign payload, String name, AvroProblems problems) {
        read(payload, name, problems);
    }

    private Optional<AvroTypes> read(PayloadSyntax.Foreign payload, String name, AvroProblems problems) {
        boolean elsewhere = OrRef.toNode(payload.node()) instanceof OrRef.Reference;
        return new AvroReferences(references)
                .expand(payload.node())
                .flatMap(node -> new AvroSchemaReader(problems).read(node, name, elsewhere, payload.origin()));
    }

    private Type declare(AvroTypes types) {
        for (TypeDeclaration declaration : types.declarations()) {
            if (declarations.get(declaration.id()).isEmpty()) {
                declarations.add(declaration);
            }
        }
        return types.root().type();
    }
}
