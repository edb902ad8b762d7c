package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From object schemas to records and maps. */
final class ObjectResolver {

    private final SchemaResolver schemas;
    private final References references;
    private final Declarations declarations;

    ObjectResolver(SchemaResolver schemas, References references, Declarations declarations) {
        this.schemas = schemas;
        this.references = references;
        this.declarations = declarations;
    }

    /** Whether a schema without combinations describes an object with named members. */
    boolean isObject(SchemaObjectSyntax schema) {
        List<String> types = schema.values().type().stream()
                .map(Text::value)
                .filter(type -> !type.equals("null"))
                .toList();
        return !schema.objects().properties().isEmpty() && (types.isEmpty() || types.equals(List.of("object")));
    }

    /** Whether a schema has nothing but an {@code allOf} and annotations. */
    static boolean saysNothingItself(SchemaObjectSyntax schema) {
        return TypeKeywords.mayBeObject(schema)
                && schema.objects().properties().isEmpty()
                && schema.objects().required().isEmpty()
                && schema.objects().additionalProperties().isEmpty()
                && schema.arrays().items().isEmpty()
                && schema.values().enumValues().isEmpty()
                && schema.values().constant().isEmpty();
    }

    /** The type of an object schema, or of one with {@code allOf}; empty where it has no named members. */
    Optional<TypeUse> resolve(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        ObjectParts parts = ObjectParts.of(schema, references);
        boolean nullable = schema.values().type().stream().map(Text::value).anyMatch("null"::equals);
        if (parts.properties().isEmpty() || !TypeKeywords.mayBeObject(schema)) {
            return Optional.empty();
        }
        TypeId id = Declarations.idOf(schema.origin());
        var use = new TypeUse(new TypeReference(id), nullable);
        declarations.enter(id, use);
        schemas.resolveMembers(() -> {
            // What a component describes on the spot is named after it, whichever of the two comes first.
            schema.combinations().allOf().stream()
                    .filter(part -> part instanceof OrRef.Reference<SchemaSyntax> && !schemas.isDeep())
                    .forEach(part -> schemas.resolve(part, site));
            declare(id, schema, parts, site, documentation, Optional.empty());
        });
        return Optional.of(use);
    }

    /** The type of an object schema without combinations, whose declaration is made later. */
    TypeUse enter(SchemaObjectSyntax schema) {
        TypeId id = Declarations.idOf(schema.origin());
        var use = new TypeUse(new TypeReference(id), TypeKeywords.allowsNull(schema));
        declarations.enter(id, use);
        return use;
    }

    /** Makes the declaration of an object that was entered. */
    void declareEntered(SchemaObjectSyntax schema, DeclarationSite site, Documentation documentation) {
        TypeId id = Declarations.idOf(schema.origin());
        declare(id, schema, ObjectParts.of(schema, references), site, documentation, Optional.empty());
    }

    /** Makes the declaration of an object whose place in the order is taken. */
    void declare(
            TypeId id,
            SchemaObjectSyntax schema,
            ObjectParts parts,
            DeclarationSite site,
            Documentation documentation,
            Optional<String> tag) {
        declare(id, id, schema, parts, site, documentation, tag);
    }

    /**
     * Like the other method, for an object whose members are described in another type.
     *
     * @param holder the type that holds the types of the members
     */
    void declare(
            TypeId id,
            TypeId holder,
            SchemaObjectSyntax schema,
            ObjectParts parts,
            DeclarationSite site,
            Documentation documentation,
            Optional<String> tag) {
        List<Property> properties = properties(id, holder, parts);
        Optional<TypeUse> additional = parts.isOpen()
                ? Optional.of(schemas.others(parts, DeclarationSite.nested(holder, "AdditionalProperty")))
                : Optional.empty();
        declarations.add(new ObjectType(id, site, documentation, properties, additional, tag, schema.origin()));
    }

    /** The named members of an object. */
    List<Property> properties(TypeId owner, TypeId holder, ObjectParts parts) {
        var properties = new ArrayList<Property>();
        for (NamedMap.Entry<OrRef<SchemaSyntax>> entry : parts.properties().values()) {
            properties.add(property(owner, holder, entry, parts.required().contains(entry.name())));
        }
        return properties;
    }

    private Property property(
            TypeId owner, TypeId holder, NamedMap.Entry<OrRef<SchemaSyntax>> entry, boolean required) {
        TypeUse type = schemas.resolve(entry.value(), DeclarationSite.nested(holder, entry.name()));
        Optional<SchemaObjectSyntax> schema = references.schema(entry.value());
        schema.ifPresent(found -> declarations.rememberValues(owner, entry.name(), ListedValues.of(found)));
        return new Property(
                entry.name(),
                type,
                required,
                required && !type.nullable()
                        ? schema.flatMap(found -> Constants.of(found, type.type()))
                        : Optional.empty(),
                ConstraintsResolver.of(entry.value(), references),
                schemas.documentation(entry.value()),
                entry.key().origin());
    }
}
