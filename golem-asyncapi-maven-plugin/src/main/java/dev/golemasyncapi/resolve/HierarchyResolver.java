package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.DiscriminatorMapping;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a schema with a discriminator, which other schemas extend, to the union of these. The schema's own members are
 * those of each variant, and a variant of its own is for a value that is of no more special kind.
 */
final class HierarchyResolver {

    /** What the variant for values of the base itself is called. */
    private static final String PLAIN = "Plain";

    private final SchemaResolver schemas;
    private final ObjectResolver objects;
    private final References references;
    private final Declarations declarations;
    private final Hierarchies hierarchies;

    HierarchyResolver(
            SchemaResolver schemas, ObjectResolver objects, References references, Declarations declarations) {
        this.schemas = schemas;
        this.objects = objects;
        this.references = references;
        this.declarations = declarations;
        this.hierarchies = new Hierarchies(references, references.componentSchemas());
    }

    /** The type of a base of a hierarchy; empty for any other schema. */
    Optional<TypeUse> resolve(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        if (!hierarchies.isBase(schema)) {
            return Optional.empty();
        }
        TypeId id = Declarations.idOf(schema.origin());
        var use = new TypeUse(new TypeReference(id), TypeKeywords.allowsNull(schema));
        declarations.enter(id, use);
        ObjectParts parts = ObjectParts.of(schema, references);
        String property = schema.discriminator().map(Text::value).orElse("");
        schemas.resolveMembers(() -> {
            List<Property> members = objects.properties(id, id, parts);
            // A schema that extends this one may be in the making, and its members are to be named after it.
            schemas.later(() -> declarations.add(new DraftUnion(
                    id,
                    site,
                    documentation,
                    Optional.of(property),
                    members,
                    branches(schema, site, property, parts),
                    schema.origin())));
        });
        return Optional.of(use);
    }

    /** Whether a schema extends one with a discriminator, and so is a type of its own whatever it adds. */
    boolean isSubtype(SchemaObjectSyntax schema) {
        return hierarchies.isSubtype(schema);
    }

    private List<DraftUnion.Branch> branches(
            SchemaObjectSyntax schema, DeclarationSite site, String property, ObjectParts parts) {
        var branches = new ArrayList<DraftUnion.Branch>();
        for (Hierarchies.Subtype subtype : hierarchies.subtypes(schema)) {
            TypeUse type = schemas.resolve(subtype.place(), DeclarationSite.topLevel(subtype.name()));
            branches.add(branch(type, mapped(schema, subtype), subtype.name(), subtype.schema()));
        }
        plain(schema, site.name(), property, parts)
                .ifPresent(plain -> branches.add(branch(plain, List.of(), site.name(), schema)));
        return branches;
    }

    private static DraftUnion.Branch branch(
            TypeUse use, List<String> mapped, String component, SchemaObjectSyntax schema) {
        return new DraftUnion.Branch(
                use.type(), mapped, Optional.of(component), Optional.empty(), Documentation.NONE, schema.origin());
    }

    private static List<String> mapped(SchemaObjectSyntax base, Hierarchies.Subtype subtype) {
        return DiscriminatorMapping.of(base).valuesOf(subtype.name(), subtype.schema());
    }

    /** The variant for values of the base itself; empty where its discriminator cannot name it. */
    private Optional<TypeUse> plain(SchemaObjectSyntax schema, String name, String property, ObjectParts parts) {
        boolean mapped = !DiscriminatorMapping.of(schema).valuesByTarget().isEmpty();
        NamedMap.Entry<OrRef<SchemaSyntax>> entry = parts.properties().get(property);
        List<String> texts = Optional.ofNullable(entry)
                .flatMap(found -> references.schema(found.value()))
                .map(found -> ListedValues.of(found).texts())
                .orElse(List.of());
        if (mapped || !(texts.isEmpty() || texts.contains(name))) {
            return Optional.empty();
        }
        TypeId base = Declarations.idOf(schema.origin());
        var id = new TypeId(base.document(), base.pointer().child("discriminator"));
        var use = TypeUse.of(new TypeReference(id));
        declarations.enter(id, use);
        var documentation = new Documentation(
                Optional.empty(), Optional.of("A value that is of none of the more special kinds."), false);
        objects.declare(id, base, schema, parts, DeclarationSite.nested(base, PLAIN), documentation, Optional.empty());
        return Optional.of(use);
    }
}
