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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * From an object schema with members and with {@code oneOf} or {@code anyOf}, its own or one that its {@code allOf}
 * brings in, to a union of which each variant has these members, too.
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

    /** What a schema and one of its branches say together; the branch's own parts where it says all of it itself. */
    private record Joined(Branch branch, ObjectParts parts, boolean whole) {}

    /**
     * The type of the schema; empty where its branches only narrow what fits, or cannot be told from the outside.
     * Members that are lost to Java by this are reported.
     */
    Optional<TypeUse> resolve(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        List<SchemaObjectSyntax> unions = ObjectParts.closure(List.of(schema), references).stream()
                .filter(each -> branchLists(each).stream().anyMatch(this::describesMembers))
                .filter(each -> isSame(each, schema) || !leadsTo(each, schema))
                .toList();
        if (unions.isEmpty()) {
            return Optional.empty();
        }
        ObjectParts common = ObjectParts.of(schema, references);
        if (common.properties().isEmpty()) {
            return Optional.empty();
        }
        SchemaObjectSyntax holder = unions.get(0);
        List<Joined> joined = unions.size() == 1 && isObject(schema) ? join(schema, holder) : List.of();
        if (joined.isEmpty()) {
            reportLost(schema, common, unions);
            return Optional.empty();
        }
        if (!tellsMore(common, holder, joined)) {
            return Optional.empty();
        }
        TypeId id = Declarations.idOf(schema.origin());
        boolean nullable = TypeKeywords.allowsNull(schema)
                || branchLists(holder).get(0).stream().anyMatch(this::isNull);
        var use = new TypeUse(new TypeReference(id), nullable);
        declarations.enter(id, use);
        schemas.resolveMembers(() -> {
            if (joined.size() == 1) {
                objects.declare(id, schema, joined.get(0).parts(), site, documentation, Optional.empty());
                return;
            }
            List<Property> members = objects.properties(id, id, common);
            schemas.later(() -> declarations.add(new DraftUnion(
                    id,
                    site,
                    documentation,
                    discriminator(schema, holder),
                    members,
                    branches(id, holder, joined),
                    schema.origin())));
        });
        return Optional.of(use);
    }

    private List<DraftUnion.Branch> branches(TypeId union, SchemaObjectSyntax holder, List<Joined> joined) {
        List<OrRef<SchemaSyntax>> places =
                joined.stream().map(each -> each.branch().place()).toList();
        var branches = new ArrayList<DraftUnion.Branch>();
        for (int i = 0; i < joined.size(); i++) {
            Branch branch = joined.get(i).branch();
            String name = branch.component()
                    .filter(component -> names.title(branch.place()).isEmpty())
                    .orElse(names.of(places, i));
            branches.add(new DraftUnion.Branch(
                    type(union, joined.get(i), i, name),
                    DiscriminatorMapping.of(holder).valuesOf(branch.place(), branch.component()),
                    branch.component(),
                    names.title(branch.place()),
                    schemas.documentation(branch.place()),
                    branch.place().origin()));
        }
        return branches;
    }

    private Type type(TypeId union, Joined joined, int index, String name) {
        DeclarationSite site = DeclarationSite.nested(union, name);
        OrRef<SchemaSyntax> place = joined.branch().place();
        if (joined.whole()) {
            return schemas.resolve(place, site).type();
        }
        // What a component describes on the spot is named after it.
        if (place instanceof OrRef.Reference<SchemaSyntax>) {
            schemas.resolve(place, site);
        }
        TypeId id =
                new TypeId(union.document(), union.pointer().child("variants").child(index));
        declarations.enter(id, TypeUse.of(new TypeReference(id)));
        objects.declare(
                id, joined.branch().schema(), joined.parts(), site, schemas.documentation(place), Optional.empty());
        return new TypeReference(id);
    }

    /** Each branch together with the schema; none where one of them is no object. */
    private List<Joined> join(SchemaObjectSyntax schema, SchemaObjectSyntax holder) {
        var branches = new ArrayList<Branch>();
        Set<SchemaObjectSyntax> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        if (branchLists(holder).size() > 1 || !flatten(branchLists(holder).get(0), branches, seen)) {
            return List.of();
        }
        ObjectParts common = ObjectParts.of(schema, references);
        return branches.stream()
                .map(branch -> new Joined(
                        branch,
                        ObjectParts.of(List.of(schema, branch.schema()), references),
                        branch.parts().saysAllOf(common)))
                .toList();
    }

    /** Finds the objects among some branches, and in the unions among these; whether all of them are objects. */
    private boolean flatten(List<OrRef<SchemaSyntax>> places, List<Branch> found, Set<SchemaObjectSyntax> seen) {
        for (OrRef<SchemaSyntax> place : places) {
            Optional<Target<SchemaSyntax>> target = references.resolve(place, Section.SCHEMAS);
            if (target.isEmpty() || !(target.get().value() instanceof SchemaObjectSyntax schema)) {
                return false;
            }
            if (TypeKeywords.isNull(schema) || !seen.add(schema)) {
                continue;
            }
            ObjectParts parts = ObjectParts.of(schema, references);
            List<List<OrRef<SchemaSyntax>>> inner = branchLists(schema);
            boolean isUnion = parts.properties().isEmpty()
                    && inner.size() == 1
                    && seen.size() < References.DEEPEST
                    && flatten(inner.get(0), found, seen);
            boolean narrows = !keywords.tell(place);
            boolean isObject =
                    inner.isEmpty() && isObject(schema) && (!parts.properties().isEmpty() || narrows);
            if (isObject) {
                found.add(new Branch(place, schema, target.get().name(), parts));
            } else if (!isUnion) {
                return false;
            }
        }
        return !found.isEmpty();
    }

    /** Whether the branches say what the schema does not: a member, or what a member is where a constant tells them. */
    private boolean tellsMore(ObjectParts common, SchemaObjectSyntax holder, List<Joined> joined) {
        if (joined.stream().anyMatch(each -> namesOthers(each.branch().parts(), common))) {
            return true;
        }
        List<Branch> whole = joined.stream()
                .map(each -> new Branch(
                        each.branch().place(),
                        each.branch().schema(),
                        each.branch().component(),
                        each.parts()))
                .toList();
        return joined.stream()
                        .anyMatch(each -> each.branch().parts().properties().size() > 1)
                && planner.plan(holder, whole).isPresent();
    }

    private static boolean namesOthers(ObjectParts parts, ObjectParts common) {
        return !common.properties().keySet().containsAll(parts.properties().keySet());
    }

    private void reportLost(SchemaObjectSyntax schema, ObjectParts common, List<SchemaObjectSyntax> unions) {
        boolean lost = unions.stream()
                .flatMap(union -> branchLists(union).stream())
                .flatMap(List::stream)
                .flatMap(place -> references.schema(place).stream())
                .anyMatch(branch -> namesOthers(ObjectParts.of(branch, references), common));
        if (lost) {
            diagnostics.report(
                    DiagnosticCode.MEMBERS_BESIDE_UNION,
                    schema.origin(),
                    "the members that only the branches of this union describe have no place of their own in Java",
                    "they are kept as additional properties; describe them in one union of objects, or beside the unions");
        }
    }

    private static Optional<String> discriminator(SchemaObjectSyntax schema, SchemaObjectSyntax holder) {
        return schema.discriminator().or(holder::discriminator).map(Text::value);
    }

    /** Whether a union is one of which the schema is itself a branch, or extends one. */
    private boolean leadsTo(SchemaObjectSyntax union, SchemaObjectSyntax schema) {
        return branchLists(union).stream()
                .flatMap(List::stream)
                .flatMap(place -> references.schema(place).stream())
                .anyMatch(branch -> ObjectParts.closure(List.of(branch), references).stream()
                        .anyMatch(each -> isSame(each, schema)));
    }

    /** Whether two are one schema of the document. */
    private static boolean isSame(SchemaObjectSyntax one, SchemaObjectSyntax other) {
        return Declarations.idOf(one.origin()).equals(Declarations.idOf(other.origin()));
    }

    private boolean describesMembers(List<OrRef<SchemaSyntax>> branches) {
        return branches.stream().anyMatch(keywords::describesMembers);
    }

    private boolean isNull(OrRef<SchemaSyntax> place) {
        return references.schema(place).filter(TypeKeywords::isNull).isPresent();
    }

    private static boolean isObject(SchemaObjectSyntax schema) {
        return TypeKeywords.typeNames(schema).stream().allMatch("object"::equals);
    }

    /** The {@code oneOf} and {@code anyOf} of a schema, as far as there are any. */
    private static List<List<OrRef<SchemaSyntax>>> branchLists(SchemaObjectSyntax schema) {
        return Stream.of(schema.combinations().oneOf(), schema.combinations().anyOf())
                .filter(branches -> !branches.isEmpty())
                .toList();
    }
}
