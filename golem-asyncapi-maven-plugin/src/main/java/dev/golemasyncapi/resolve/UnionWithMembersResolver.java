package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.DiscriminatorMapping;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From an object schema with members and with {@code oneOf} or {@code anyOf}, its own or one that its {@code allOf}
 * brings in, to a union of which each variant has these members, too, but for those that are no objects.
 */
final class UnionWithMembersResolver {

    private final SchemaResolver schemas;
    private final ObjectResolver objects;
    private final References references;
    private final Diagnostics diagnostics;
    private final Declarations declarations;
    private final TypeKeywords keywords;
    private final UnionPlanner planner;
    private final BranchNames names;

    UnionWithMembersResolver(
            SchemaResolver schemas,
            ObjectResolver objects,
            References references,
            Diagnostics diagnostics,
            Declarations declarations,
            TypeKeywords keywords) {
        this.schemas = schemas;
        this.objects = objects;
        this.references = references;
        this.diagnostics = diagnostics;
        this.declarations = declarations;
        this.keywords = keywords;
        this.planner = new UnionPlanner(references);
        this.names = new BranchNames(references);
    }

    /** A union, and the schema that it stands in. */
    private record Held(SchemaObjectSyntax holder, OpenedUnion union) {}

    /**
     * A schema with members, and one union beside them.
     *
     * @param schema the schema
     * @param telling the schema of which the discriminator counts: the schema itself, or the one that has the union
     * @param common the members of the schema
     * @param branches the union's branches as they are in the document
     * @param whole the same branches together with the schema
     */
    private record Extended(
            SchemaObjectSyntax schema,
            SchemaObjectSyntax telling,
            ObjectParts common,
            List<Branch> branches,
            List<Branch> whole) {}

    /**
     * The type of a schema with members and one union; empty for any other, of which the branches only narrow what
     * fits, or describe members that have no place in Java then, which is reported.
     */
    Optional<TypeUse> resolve(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<Held> unions = ObjectParts.closure(List.of(schema), references).stream()
                .flatMap(holder -> OpenedUnion.of(holder, references, keywords)
                        .map(union -> new Held(holder, TypeKeywords.mayBeObject(schema) ? union.ofObjects() : union)))
                .filter(held -> held.union().describesMembers())
                .filter(held -> Declarations.isSame(held.holder(), schema)
                        || !held.union().leadsTo(schema, references))
                .toList();
        ObjectParts common = ObjectParts.of(schema, references);
        if (unions.isEmpty() || common.properties().isEmpty()) {
            return Optional.empty();
        }
        if (unions.size() > 1 || !isOfValuesOf(schema, unions.get(0).union())) {
            reportLost(schema, common, unions);
            return Optional.empty();
        }
        OpenedUnion union = unions.get(0).union();
        Extended extended = extended(schema, unions.get(0).holder(), common, union.branches());
        if (!tellsMore(extended)) {
            return Optional.empty();
        }
        TypeId id = Declarations.idOf(schema.origin());
        var use = new TypeUse(new TypeReference(id), TypeKeywords.allowsNull(schema) || union.nullable());
        declarations.enter(id, use);
        schemas.resolveMembers(() -> declare(id, extended, site, documentation));
        return Optional.of(use);
    }

    /** Whether the values of a schema are those of a union: objects with members, and others where both allow them. */
    private static boolean isOfValuesOf(SchemaObjectSyntax schema, OpenedUnion union) {
        return union.isPlain()
                && (union.isOfObjects() ? TypeKeywords.mayBeObject(schema) : TypeKeywords.mayBeObjectOrOther(schema));
    }

    private Extended extended(
            SchemaObjectSyntax schema, SchemaObjectSyntax holder, ObjectParts common, List<Branch> branches) {
        List<Branch> whole = branches.stream()
                .map(branch -> new Branch(
                        branch.place(),
                        branch.schema(),
                        branch.component(),
                        ObjectParts.of(List.of(schema, branch.schema()), references)))
                .toList();
        return new Extended(schema, schema.discriminator().isPresent() ? schema : holder, common, branches, whole);
    }

    /** Whether the branches say what the schema does not: a member, or what a member is where a constant tells them. */
    private boolean tellsMore(Extended extended) {
        boolean severalMembers = extended.branches().stream()
                .anyMatch(branch -> branch.parts().properties().size() > 1);
        List<Branch> objects = extended.whole().stream()
                .filter(branch -> !isOfNoObject(branch))
                .toList();
        return namesOthers(extended.branches(), extended.common())
                || (severalMembers && planner.plan(extended.telling(), objects).isPresent());
    }

    private static boolean namesOthers(List<Branch> branches, ObjectParts common) {
        return branches.stream()
                .anyMatch(branch -> !common.properties()
                        .keySet()
                        .containsAll(branch.parts().properties().keySet()));
    }

    private void reportLost(SchemaObjectSyntax schema, ObjectParts common, List<Held> unions) {
        if (unions.stream().anyMatch(held -> namesOthers(held.union().branches(), common))) {
            diagnostics.report(
                    DiagnosticCode.MEMBERS_BESIDE_UNION,
                    schema.origin(),
                    "the members that only the branches of this union describe have no place of their own in Java",
                    "they are kept as additional properties; describe them in one union, or beside the unions");
        }
    }

    private void declare(TypeId id, Extended extended, DeclarationSite site, Documentation documentation) {
        SchemaObjectSyntax schema = extended.schema();
        if (extended.whole().size() == 1) {
            objects.declare(id, schema, extended.whole().get(0).parts(), site, documentation, Optional.empty());
            return;
        }
        List<Property> members = extended.branches().stream().anyMatch(UnionWithMembersResolver::isOfNoObject)
                ? List.of()
                : objects.properties(id, id, extended.common());
        schemas.later(() -> declarations.add(new DraftUnion(
                id,
                site,
                documentation,
                extended.telling().discriminator().map(Text::value),
                members,
                variants(id, extended),
                schema.origin())));
    }

    private List<DraftUnion.Branch> variants(TypeId union, Extended extended) {
        DiscriminatorMapping mapping = DiscriminatorMapping.of(extended.telling());
        List<OrRef<SchemaSyntax>> places =
                extended.branches().stream().map(Branch::place).toList();
        var variants = new ArrayList<DraftUnion.Branch>();
        for (int i = 0; i < places.size(); i++) {
            Branch branch = extended.branches().get(i);
            Optional<String> title = names.title(branch.place());
            String name = title.or(branch::component).orElse(names.of(places, i));
            DeclarationSite site = DeclarationSite.nested(union, name);
            Type type = isOfNoObject(branch) || branch.parts().saysAllOf(extended.common())
                    ? schemas.resolve(branch.place(), site).type()
                    : declare(union, extended.whole().get(i), i, site);
            variants.add(new DraftUnion.Branch(
                    type,
                    mapping.valuesOf(branch.place(), branch.component(), Optional.of(branch.schema())),
                    branch.component(),
                    title,
                    schemas.documentation(branch.place()),
                    branch.place().origin()));
        }
        return variants;
    }

    private static boolean isOfNoObject(Branch branch) {
        return OpenedUnion.isOfNoObject(branch.schema());
    }

    /** Declares what a branch and the schema say together. */
    private Type declare(TypeId union, Branch whole, int index, DeclarationSite site) {
        // What a component describes on the spot is named after it.
        if (whole.place() instanceof OrRef.Reference<SchemaSyntax>) {
            schemas.resolve(whole.place(), site);
        }
        TypeId id =
                new TypeId(union.document(), union.pointer().child("variants").child(index));
        declarations.enter(id, TypeUse.of(new TypeReference(id)));
        Documentation documentation = schemas.documentation(whole.place());
        objects.declare(id, whole.schema(), whole.parts(), site, documentation, Optional.empty());
        return new TypeReference(id);
    }
}
