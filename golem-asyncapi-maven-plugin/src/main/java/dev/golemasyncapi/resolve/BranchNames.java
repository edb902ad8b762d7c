package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the schemas of a union are called where they have no name of their own and nothing tells them apart by name. */
final class BranchNames {

    private final References references;
    private final IdentityHashMap<OrRef<SchemaSyntax>, ObjectParts> members = new IdentityHashMap<>();

    BranchNames(References references) {
        this.references = references;
    }

    /** The title of a schema where it is fit for a name. */
    Optional<String> title(OrRef<SchemaSyntax> place) {
        return references.schema(place).flatMap(OwnNames::title);
    }

    /** The name of a branch: its title, a constant or a member that only it has, or its JSON type. */
    String of(List<OrRef<SchemaSyntax>> branches, int index) {
        OrRef<SchemaSyntax> branch = branches.get(index);
        return title(branch)
                .or(() -> ownConstant(branches, index))
                .or(() -> ownMember(branches, index))
                .orElseGet(() -> {
                    String type = references.schema(branch).map(this::type).orElse("");
                    return type.isEmpty() ? "Variant" + (index + 1) : capitalized(type) + "Value";
                });
    }

    /** The first of the constants that no other branch has at the same member. */
    private Optional<String> ownConstant(List<OrRef<SchemaSyntax>> branches, int index) {
        ObjectParts own = members(branches.get(index));
        return own.properties().keySet().stream()
                .filter(property -> differ(branches, index, property, ListedValues::texts))
                .map(property -> values(own, property).texts().get(0))
                .findFirst()
                .or(() -> own.properties().keySet().stream()
                        .filter(property -> differ(branches, index, property, ListedValues::literals))
                        .map(property -> property + " "
                                + values(own, property).literals().get(0))
                        .findFirst());
    }

    private boolean differ(
            List<OrRef<SchemaSyntax>> branches,
            int index,
            String property,
            Function<ListedValues, List<String>> constants) {
        List<String> own = constants.apply(values(members(branches.get(index)), property));
        return !own.isEmpty()
                && others(branches, index)
                        .map(other -> constants.apply(values(members(other), property)))
                        .allMatch(values -> Collections.disjoint(values, own));
    }

    private ListedValues values(ObjectParts parts, String property) {
        return UnionPlanner.values(parts, property, references);
    }

    /**
     * The branches that a name tells one from: those before it, and the first two from each other. So a branch that is
     * added behind the others renames none of them.
     */
    private static Stream<OrRef<SchemaSyntax>> others(List<OrRef<SchemaSyntax>> branches, int index) {
        return IntStream.range(0, Math.min(branches.size(), Math.max(index, 2)))
                .filter(other -> other != index)
                .mapToObj(branches::get);
    }

    private String type(SchemaObjectSyntax schema) {
        List<String> types = TypeKeywords.typeNames(schema);
        return types.isEmpty() ? TypeKeywords.inferred(schema, ListedValues.of(schema)) : TypeKeywords.only(types);
    }

    private static String capitalized(String name) {
        int first = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }

    private Optional<String> ownMember(List<OrRef<SchemaSyntax>> branches, int index) {
        Set<String> others = others(branches, index)
                .flatMap(other -> members(other).properties().keySet().stream())
                .collect(Collectors.toSet());
        ObjectParts own = members(branches.get(index));
        Set<String> required = own.required();
        return own.properties().keySet().stream()
                .filter(name -> !others.contains(name))
                .min((left, right) -> Boolean.compare(required.contains(right), required.contains(left)))
                .map(name -> "With" + capitalized(name));
    }

    private ObjectParts members(OrRef<SchemaSyntax> place) {
        return members.computeIfAbsent(
                place,
                first -> references
                        .schema(place)
                        .map(schema -> ObjectParts.of(schema, references))
                        .orElse(ObjectParts.NONE));
    }
}
