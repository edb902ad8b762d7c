package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.parse.DiscriminatorMapping;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds what tells the branches of a union apart, from the schemas alone: a discriminator, a member with a distinct
 * constant in each, or the name of the only member, in that order.
 */
final class UnionPlanner {

    private final References references;

    UnionPlanner(References references) {
        this.references = references;
    }

    /** A plan for branches that are all objects; empty where nothing tells them apart. */
    Optional<UnionPlan> plan(SchemaObjectSyntax union, List<Branch> branches) {
        return union.discriminator()
                .flatMap(property -> byDiscriminator(property.value(), DiscriminatorMapping.of(union), branches))
                .or(() -> byConstant(branches))
                .or(() -> byTag(branches));
    }

    private Optional<UnionPlan> byDiscriminator(String property, DiscriminatorMapping mapping, List<Branch> branches) {
        var selectors = new ArrayList<List<String>>();
        for (Branch branch : branches) {
            List<String> mapped = mapping.valuesOf(branch.place(), branch.component(), Optional.of(branch.schema()));
            List<String> constants = mapped.isEmpty() ? constants(branch, property) : mapped;
            selectors.add(constants.isEmpty() ? branch.component().stream().toList() : constants);
        }
        return planIfDistinct(property, selectors);
    }

    private Optional<UnionPlan> byConstant(List<Branch> branches) {
        for (String property : branches.get(0).parts().properties().keySet()) {
            List<List<String>> selectors =
                    branches.stream().map(branch -> constants(branch, property)).toList();
            Optional<UnionPlan> plan = planIfDistinct(property, selectors);
            if (plan.isPresent()) {
                return plan;
            }
        }
        return Optional.empty();
    }

    private static Optional<UnionPlan> planIfDistinct(String property, List<List<String>> selectors) {
        return areDistinct(selectors)
                ? Optional.of(new UnionPlan(new ByProperty(property), selectors))
                : Optional.empty();
    }

    private static Optional<UnionPlan> byTag(List<Branch> branches) {
        var selectors = new ArrayList<List<String>>();
        for (Branch branch : branches) {
            if (branch.parts().properties().size() != 1) {
                return Optional.empty();
            }
            selectors.add(List.copyOf(branch.parts().properties().keySet()));
        }
        return areDistinct(selectors) ? Optional.of(new UnionPlan(new ByTag(), selectors)) : Optional.empty();
    }

    private static boolean areDistinct(List<List<String>> selectors) {
        var seen = new HashSet<String>();
        return selectors.stream().noneMatch(List::isEmpty)
                && selectors.stream().flatMap(List::stream).allMatch(seen::add);
    }

    /** The only strings that a member may be; none where it may be anything else. */
    private List<String> constants(Branch branch, String property) {
        ListedValues values = values(branch.parts(), property, references);
        return values.areStrings() ? values.strings() : List.of();
    }

    /** The only values that a member may be; none where it may be anything. */
    static ListedValues values(ObjectParts parts, String property, References references) {
        return Optional.ofNullable(parts.properties().get(property))
                .flatMap(entry -> references.schema(entry.value()))
                .map(ListedValues::of)
                .orElse(ListedValues.NONE);
    }
}
