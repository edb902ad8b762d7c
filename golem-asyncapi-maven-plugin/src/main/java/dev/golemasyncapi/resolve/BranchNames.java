package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the schemas of a union are called where they have no name of their own and nothing tells them apart by name. */
final class BranchNames {

    private final References references;
    private final IdentityHashMap<OrRef<SchemaSyntax>, ObjectParts> members = new IdentityHashMap<>();

    BranchNames(References references) {
        this.references = references;
    }

    /** The title of a schema where it is fit for a name. */
    Optional<String> title(OrRef<SchemaSyntax> place) {
        return schema(place).flatMap(OwnNames::title);
    }

    /** The name of a branch: its title, a constant or a member that only it has, or its JSON type. */
    String of(List<OrRef<SchemaSyntax>> branches, int index) {
        OrRef<SchemaSyntax> branch = branches.get(index);
        return title(branch)
                .or(() -> ownConstant(branches, index))
                .or(() -> ownMember(branches, index))
                .orElseGet(() -> {
                    String type = schema(branch).map(this::type).orElse("");
                    return type.isEmpty() ? "Variant" + (index + 1) : capitalized(type) + "Value";
                });
    }

    /**
     * A constant keeps its branch's name where a branch is added that has none, and nothing tells all of them apart.
     */
    private Optional<String> ownConstant(List<OrRef<SchemaSyntax>> branches, int index) {
        ObjectParts own = members(branches.get(index));
        for (String property : own.properties().keySet()) {
            List<String> constants = UnionPlanner.constants(own, property, references);
            boolean distinct = !constants.isEmpty()
                    && IntStream.range(0, branches.size())
                            .filter(other -> other != index)
                            .mapToObj(
                                    other -> UnionPlanner.constants(members(branches.get(other)), property, references))
                            .allMatch(others -> Collections.disjoint(others, constants));
            if (distinct) {
                return Optional.of(constants.get(0));
            }
        }
        return Optional.empty();
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
        var others = new LinkedHashSet<String>();
        for (int i = 0; i < branches.size(); i++) {
            if (i != index) {
                others.addAll(members(branches.get(i)).properties().keySet());
            }
        }
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
                first -> schema(place)
                        .map(schema -> ObjectParts.of(schema, references))
                        .orElse(ObjectParts.NONE));
    }

    private Optional<SchemaObjectSyntax> schema(OrRef<SchemaSyntax> place) {
        return references
                .resolve(place, Section.SCHEMAS)
                .flatMap(target ->
                        target.value() instanceof SchemaObjectSyntax schema ? Optional.of(schema) : Optional.empty());
    }
}
