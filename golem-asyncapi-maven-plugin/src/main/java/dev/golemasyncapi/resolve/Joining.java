package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.Flag;
import dev.golemasyncapi.parse.ItemsSyntax;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From {@code allOf} of schemas that describe no members to the one type that their values have. */
final class Joining {

    private final SchemaResolver schemas;
    private final References references;
    private final Diagnostics diagnostics;
    private final Declarations declarations;
    private final AllowedTypes types;

    Joining(SchemaResolver schemas, References references, Diagnostics diagnostics, Declarations declarations) {
        this.schemas = schemas;
        this.references = references;
        this.diagnostics = diagnostics;
        this.declarations = declarations;
        this.types = new AllowedTypes(references);
    }

    /** The type of a schema and of all that its {@code allOf} brings in: the one that any of them has. */
    TypeUse joined(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<SchemaObjectSyntax> all = ObjectParts.closure(List.of(schema), references);
        Optional<Enumeration> common = Enumeration.common(all);
        if (common.isPresent()) {
            boolean nullable = all.stream().allMatch(Joining::mayBeNull);
            return new TypeUse(schemas.declare(common.get(), schema, site, documentation), nullable);
        }
        Optional<SchemaObjectSyntax> whole = collection(schema, all).or(() -> ofSeveralTypes(schema, all));
        if (whole.isPresent()) {
            return schemas.simple(whole.get(), site, documentation);
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
            return types.narrowed(schema)
                    .filter(narrowed -> isSingle(narrowed, all))
                    .map(narrowed -> schemas.simple(narrowed, site, documentation))
                    .orElseGet(() -> any(schema));
        }
        boolean nullable = uses.stream().allMatch(TypeUse::nullable);
        return new TypeUse(type.get(), nullable);
    }

    private TypeUse any(SchemaObjectSyntax schema) {
        diagnostics.report(
                DiagnosticCode.CONFLICTING_SCHEMAS,
                schema.origin(),
                "the schemas of this allOf are of different types, so the value becomes any JSON");
        return TypeUse.of(AnyType.ANY);
    }

    /**
     * Whether the values of a schema are strings or booleans, or numbers that no part lists, which may be of any size.
     */
    private static boolean isSingle(SchemaObjectSyntax schema, List<SchemaObjectSyntax> all) {
        List<String> names = TypeKeywords.typeNames(schema);
        boolean sized = names.contains("integer") || names.contains("number");
        return names.size() == 1
                && !names.contains("object")
                && !names.contains("array")
                && !(sized && listsValues(all));
    }

    private static boolean listsValues(List<SchemaObjectSyntax> all) {
        return all.stream().anyMatch(each -> !ListedValues.of(each).values().isEmpty());
    }

    /** The schema with the types that all of the schemas allow, where one of them lists several. */
    private Optional<SchemaObjectSyntax> ofSeveralTypes(SchemaObjectSyntax schema, List<SchemaObjectSyntax> all) {
        boolean listed = all.stream()
                .map(TypeKeywords::typeNames)
                .anyMatch(names -> names.size() > 1 && TypeKeywords.only(names).isEmpty());
        boolean unions = all.stream().anyMatch(TypeKeywords::isUnion);
        return listed && !unions && !listsValues(all) ? types.narrowed(schema) : Optional.empty();
    }

    /** An array or a map of what several of the schemas say of it; empty where fewer than two do. */
    private Optional<SchemaObjectSyntax> collection(SchemaObjectSyntax schema, List<SchemaObjectSyntax> all) {
        Set<JsonType> allowed = EnumSet.noneOf(JsonType.class);
        allowed.addAll(types.of(schema));
        allowed.remove(JsonType.NULL);
        long telling = all.stream()
                .filter(each -> !TypeKeywords.implied(each).isEmpty()
                        || each.arrays().uniqueItems().filter(Flag::value).isPresent())
                .count();
        if (telling < 2 || allowed.size() != 1) {
            return Optional.empty();
        }
        Optional<SchemaObjectSyntax> narrowed = types.narrowed(schema);
        if (allowed.contains(JsonType.OBJECT)) {
            return narrowed;
        }
        return allowed.contains(JsonType.ARRAY) ? narrowed.flatMap(array -> withItems(array, all)) : Optional.empty();
    }

    private Optional<SchemaObjectSyntax> withItems(SchemaObjectSyntax array, List<SchemaObjectSyntax> all) {
        List<ItemsSyntax> items =
                all.stream().flatMap(each -> each.arrays().items().stream()).toList();
        Optional<Flag> unique = all.stream()
                .flatMap(each -> each.arrays().uniqueItems().stream())
                .filter(Flag::value)
                .findFirst();
        return items.stream().allMatch(ItemsSyntax.Each.class::isInstance)
                ? items.stream()
                        .map(each -> ((ItemsSyntax.Each) each).schema())
                        .reduce((one, other) -> new Overlap(one, other, references).both())
                        .map(each -> array.withItems(each, unique))
                : Optional.empty();
    }

    private static boolean mayBeNull(SchemaObjectSyntax schema) {
        return schema.values().enumValues().isPresent()
                ? ListedValues.of(schema).hasNull()
                : schema.values().type().isEmpty() || TypeKeywords.allowsNull(schema);
    }
}
