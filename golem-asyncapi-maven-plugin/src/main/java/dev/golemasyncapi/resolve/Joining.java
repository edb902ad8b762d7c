package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** From {@code allOf} of schemas that describe no members to the one type that their values have. */
final class Joining {

    private final SchemaResolver schemas;
    private final References references;
    private final Diagnostics diagnostics;
    private final Declarations declarations;

    Joining(SchemaResolver schemas, References references, Diagnostics diagnostics, Declarations declarations) {
        this.schemas = schemas;
        this.references = references;
        this.diagnostics = diagnostics;
        this.declarations = declarations;
    }

    /** The type of a schema and of all that its {@code allOf} brings in: the one that any of them has. */
    TypeUse joined(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<SchemaObjectSyntax> all = ObjectParts.closure(List.of(schema), references);
        Optional<Enumeration> common = Enumeration.common(all);
        if (common.isPresent()) {
            boolean nullable = all.stream().allMatch(Joining::mayBeNull);
            return new TypeUse(schemas.declare(common.get(), schema, site, documentation), nullable);
        }
        var uses = new LinkedHashSet<TypeUse>();
        schema.combinations().allOf().forEach(part -> uses.add(schemas.resolve(part, site, documentation)));
        uses.add(schemas.simple(schema, site, documentation));
        uses.remove(TypeUse.of(AnyType.ANY));
        var narrowing = new Narrowing(declarations);
        Optional<Type> type = uses.stream()
                .map(use -> Optional.of(use.type()))
                .reduce(
                        Optional.of(AnyType.ANY),
                        (one, other) -> one.flatMap(left -> other.flatMap(right -> narrowing.both(left, right))));
        if (type.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.CONFLICTING_SCHEMAS,
                    schema.origin(),
                    "the schemas of this allOf are of different types, so the value becomes any JSON");
            return TypeUse.of(AnyType.ANY);
        }
        boolean nullable = uses.stream().allMatch(TypeUse::nullable);
        return new TypeUse(type.get(), nullable);
    }

    private static boolean mayBeNull(SchemaObjectSyntax schema) {
        return schema.values().enumValues().isPresent()
                ? ListedValues.of(schema).hasNull()
                : schema.values().type().isEmpty() || TypeKeywords.allowsNull(schema);
    }
}
