package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.parse.DiscriminatorMapping;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From {@code oneOf} and {@code anyOf} to unions. */
final class UnionResolver {

    private final SchemaResolver schemas;
    private final References references;
    private final Declarations declarations;
    private final UnionPlanner planner;
    private final TypeKeywords keywords;
    private final BranchNames names;
    private final ChosenTypes chosen;
    private final AllowedTypes types;

    UnionResolver(SchemaResolver schemas, References references, Declarations declarations, ChosenTypes chosen) {
        this.schemas = schemas;
        this.references = references;
        this.declarations = declarations;
        this.planner = new UnionPlanner(references);
        this.chosen = chosen;
        this.keywords = new TypeKeywords(references, chosen);
        this.names = new BranchNames(references);
        this.types = new AllowedTypes(references);
    }

    /** The type of the branches; empty where what stands beside them has a type, which they only narrow. */
    Optional<TypeUse> resolve(
            SchemaObjectSyntax schema,
            List<OrRef<SchemaSyntax>> all,
            DeclarationSite site,
            Documentation documentation) {
        List<OrRef<SchemaSyntax>> branches = all.stream()
                .filter(branch -> !isNull(branch) && !keywords.isFalse(branch))
                .toList();
        boolean nullable = all.stream().anyMatch(this::isNull);
        if (branches.isEmpty()) {
            return Optional.of(TypeUse.of(AnyType.ANY));
        }
        Optional<SingleValues> values =
                branches.size() > 1 ? SingleValues.of(schema, branches, references, chosen) : Optional.empty();
        if (values.isPresent()) {
            SingleValues found = values.get();
            Type type = Enumeration.of(found.listed(), found.type())
                    .map(enumeration -> schemas.declare(enumeration, schema, site, documentation))
                    .orElse(found.type());
            return Optional.of(new TypeUse(type, nullable || found.nullable()));
        }
        if (keywords.decides(schema)) {
            return Optional.empty();
        }
        if (branches.size() == 1 && ObjectResolver.saysNothingItself(schema)) {
            TypeUse only = schemas.resolve(branches.get(0), site, documentation);
            return Optional.of(new TypeUse(only.type(), only.nullable() || nullable));
        }
        return Optional.of(union(schema, branches, site, documentation, nullable));
    }

    private TypeUse union(
            SchemaObjectSyntax schema,
            List<OrRef<SchemaSyntax>> branches,
            DeclarationSite site,
            Documentation documentation,
            boolean nullable) {
        SchemaObjectSyntax telling = telling(schema, branches);
        Optional<String> discriminator = telling.discriminator().map(Text::value);
        List<Branch> objects =
                branches.stream().map(this::branch).flatMap(Optional::stream).toList();
        Optional<UnionPlan> plan = objects.size() == branches.size() && branches.size() > 1
                ? planner.plan(telling, objects)
                : Optional.empty();
        TypeId id = Declarations.idOf(schema.origin());
        var use =
                new TypeUse(new TypeReference(id), nullable || branches.stream().anyMatch(this::allowsNull));
        declarations.enter(id, use);
        DiscriminatorMapping mapping = DiscriminatorMapping.of(telling);
        schemas.resolveMembers(() -> {
            var types = new ArrayList<DraftUnion.Branch>();
            for (int i = 0; i < branches.size(); i++) {
                types.add(
                        plan.isPresent()
                                ? told(id, objects.get(i), plan.get(), i, mapping)
                                : draft(id, branches.get(i), mapping, names.of(branches, i)));
            }
            declarations.add(new DraftUnion(id, site, documentation, discriminator, types, schema.origin()));
        });
        return use;
    }

    /** The schema whose discriminator counts: the union's own, or the nearest that all branches extend. */
    private SchemaObjectSyntax telling(SchemaObjectSyntax schema, List<OrRef<SchemaSyntax>> branches) {
        if (schema.discriminator().isPresent() || branches.size() < 2) {
            return schema;
        }
        List<List<SchemaObjectSyntax>> extended =
                branches.stream().map(this::extended).toList();
        return extended.get(0).stream()
                .filter(base -> base.discriminator().isPresent())
                .filter(base -> extended.stream()
                        .allMatch(others -> others.stream().anyMatch(other -> Declarations.isSame(other, base))))
                .reduce((farther, nearer) -> nearer)
                .orElse(schema);
    }

    private List<SchemaObjectSyntax> extended(OrRef<SchemaSyntax> place) {
        List<SchemaObjectSyntax> all = references
                .schema(place)
                .map(schema -> ObjectParts.closure(List.of(schema), references))
                .orElse(List.of());
        return all.isEmpty() ? all : all.subList(0, all.size() - 1);
    }

    private boolean allowsNull(OrRef<SchemaSyntax> place) {
        return references
                .schema(place)
                .filter(schema ->
                        TypeKeywords.allowsNull(schema) || types.of(schema).contains(JsonType.NULL))
                .isPresent();
    }

    private DraftUnion.Branch draft(
            TypeId union, OrRef<SchemaSyntax> place, DiscriminatorMapping mapping, String name) {
        TypeUse use = schemas.resolve(place, DeclarationSite.nested(union, name));
        Optional<String> component = references.resolve(place, Section.SCHEMAS).flatMap(Target::name);
        return new DraftUnion.Branch(
                use.type(),
                mapping.valuesOf(place, component, references.schema(place)),
                component,
                names.title(place),
                schemas.documentation(place),
                place.origin());
    }

    private boolean isNull(OrRef<SchemaSyntax> place) {
        return references.schema(place).filter(TypeKeywords::isNull).isPresent();
    }

    /** A branch that is an object with named members; empty for any other. */
    private Optional<Branch> branch(OrRef<SchemaSyntax> place) {
        return references.resolve(place, Section.SCHEMAS).flatMap(target -> {
            if (!(target.value() instanceof SchemaObjectSyntax schema)
                    || !schema.combinations().oneOf().isEmpty()
                    || !schema.combinations().anyOf().isEmpty()) {
                return Optional.empty();
            }
            ObjectParts parts = ObjectParts.of(schema, references);
            boolean isObject = !parts.properties().isEmpty() && TypeKeywords.mayBeObject(schema);
            return isObject ? Optional.of(new Branch(place, schema, target.name(), parts)) : Optional.empty();
        });
    }

    private DraftUnion.Branch told(
            TypeId union, Branch branch, UnionPlan plan, int index, DiscriminatorMapping mapping) {
        String selector = plan.selectors().get(index).get(0);
        if (plan.selection() instanceof ByTag
                && branch.component().isEmpty()
                && branch.parts().isWrapperOnly()) {
            Optional<Type> flattened = flattened(union, branch, selector);
            if (flattened.isPresent()) {
                return new DraftUnion.Branch(
                        flattened.get(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Documentation.NONE,
                        branch.schema().origin());
            }
        }
        return draft(union, branch.place(), mapping, selector);
    }

    /**
     * The value behind a tag as the variant itself, where it is described on the spot and nothing can stand beside it.
     */
    private Optional<Type> flattened(TypeId union, Branch branch, String tag) {
        NamedMap.Entry<OrRef<SchemaSyntax>> entry = branch.parts().properties().get(tag);
        if (entry == null
                || !(entry.value() instanceof OrRef.Inline<SchemaSyntax> inline)
                || !(inline.value() instanceof SchemaObjectSyntax value)
                || !value.combinations().oneOf().isEmpty()
                || !value.combinations().anyOf().isEmpty()) {
            return Optional.empty();
        }
        // The variant is what stands in the union, so its identity is the branch's: a reference to the value alone
        // means the value without a tag.
        TypeId id = Declarations.idOf(branch.schema().origin());
        boolean isObject = TypeKeywords.mayBeObject(value)
                && !TypeKeywords.allowsNull(value)
                && !ObjectParts.of(value, references).properties().isEmpty();
        if (!isObject || declarations.find(id).isPresent()) {
            return Optional.empty();
        }
        declarations.enter(id, TypeUse.of(new TypeReference(id)));
        schemas.declareTagged(
                id,
                value,
                DeclarationSite.nested(union, tag),
                SchemaResolver.documentation(value).orElse(SchemaResolver.documentation(branch.schema())),
                tag);
        return Optional.of(new TypeReference(id));
    }
}
