package dev.golemasyncapi.avro;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.Constraints;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;

/** From one parsed schema to types that read and write Avro's JSON encoding. */
final class AvroTypeConverter {

    private final Node root;
    private final Map<TypeId, Optional<TypeDeclaration>> declared = new LinkedHashMap<>();
    private final NamedSchemas named;

    /** @param root the schema as it stands in the document */
    AvroTypeConverter(Node root, Schema schema) {
        this.root = root;
        this.named = new NamedSchemas(root, schema);
    }

    AvroTypes convert(Schema schema, DeclarationSite site) {
        TypeUse use = NamedSchemas.isNamed(schema) ? namedType(schema, site) : use(schema, root, site);
        return new AvroTypes(
                use, declared.values().stream().flatMap(Optional::stream).toList());
    }

    /**
     * What a value of a schema may be.
     *
     * @param node the schema in the document
     * @param site where the type belongs, should it be a union
     */
    private TypeUse use(Schema schema, Node node, DeclarationSite site) {
        return switch (schema.getType()) {
            case ARRAY -> TypeUse.of(new ListType(use(schema.getElementType(), child(node, "items"), site)));
            case MAP -> TypeUse.of(new MapType(use(schema.getValueType(), child(node, "values"), site)));
            case UNION -> union(schema, node, site);
            case RECORD, ENUM, FIXED -> namedType(schema, new DeclarationSite(site.owner(), schema.getName()));
            default -> TypeUse.of(AvroScalars.of(schema));
        };
    }

    private TypeUse namedType(Schema schema, DeclarationSite site) {
        if (schema.getType() == Schema.Type.FIXED) {
            return TypeUse.of(AvroScalars.of(schema));
        }
        Mapping definition = named.definition(schema);
        TypeId id = id(definition.origin(), definition.origin().pointer());
        if (enter(id)) {
            declare(
                    schema.getType() == Schema.Type.ENUM
                            ? new EnumType(
                                    id,
                                    site,
                                    documentation(schema.getDoc()),
                                    ScalarType.STRING,
                                    schema.getEnumSymbols().stream()
                                            .map(EnumType.Value::ofString)
                                            .toList(),
                                    definition.origin())
                            : record(id, schema, definition, site, Optional.empty()));
        }
        return TypeUse.of(new TypeReference(id));
    }

    private ObjectType record(
            TypeId id, Schema schema, Mapping definition, DeclarationSite site, Optional<String> tag) {
        Node fields = child(definition, "fields");
        var properties = new ArrayList<Property>();
        for (Schema.Field field : schema.getFields()) {
            Node place = child(fields, String.valueOf(field.pos()));
            TypeUse use = use(field.schema(), child(place, "type"), DeclarationSite.nested(id, field.name()));
            properties.add(property(
                    field.name(),
                    use,
                    documentation(field.doc()),
                    child(place, "name").origin()));
        }
        return new ObjectType(
                id,
                site,
                documentation(schema.getDoc()),
                properties,
                Optional.of(TypeUse.of(AnyType.ANY)),
                tag,
                definition.origin());
    }

    private TypeUse union(Schema schema, Node node, DeclarationSite site) {
        boolean nullable = schema.isNullable();
        List<Schema> branches = schema.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .toList();
        if (branches.isEmpty()) {
            return new TypeUse(AnyType.ANY, true);
        }
        if (branches.size() == 1) {
            Schema only = branches.get(0);
            TypeUse value = use(only, place(schema, only, node), site);
            return new TypeUse(new TaggedType(only.getFullName(), value.type()), nullable);
        }
        TypeId id = id(node.origin(), node.origin().pointer());
        if (enter(id)) {
            List<Variant> variants = branches.stream()
                    .map(branch -> variant(id, branch, place(schema, branch, node)))
                    .toList();
            declare(new UnionType(
                    id, site, Documentation.NONE, Optional.of(new ByTag()), List.of(), variants, node.origin()));
        }
        return new TypeUse(new TypeReference(id), nullable);
    }

    private static Node place(Schema union, Schema branch, Node node) {
        return child(node, String.valueOf(union.getTypes().indexOf(branch)));
    }

    /** A record that only this union uses is the variant itself; anything else stands in an object of one member. */
    private Variant variant(TypeId union, Schema branch, Node node) {
        String tag = branch.getFullName();
        boolean itself = branch.getType() == Schema.Type.RECORD && named.isUsedOnce(branch);
        if (itself) {
            Mapping definition = named.definition(branch);
            TypeId id = id(definition.origin(), definition.origin().pointer().child("tagged"));
            if (enter(id)) {
                DeclarationSite site = DeclarationSite.nested(union, branch.getName());
                declare(record(id, branch, definition, site, Optional.of(tag)));
            }
            return new Variant(id, Set.of(JsonType.OBJECT), List.of(tag), List.of());
        }
        TypeId id = id(node.origin(), node.origin().pointer().child("wrapper"));
        if (enter(id)) {
            TypeUse value = use(branch, node, DeclarationSite.nested(id, branch.getName()));
            declare(new ObjectType(
                    id,
                    DeclarationSite.nested(union, branch.getName() + " value"),
                    Documentation.NONE,
                    List.of(property(tag, value, Documentation.NONE, node.origin())),
                    Optional.empty(),
                    Optional.empty(),
                    node.origin()));
        }
        return new Variant(id, Set.of(JsonType.OBJECT), List.of(tag), List.of());
    }

    /** Avro's JSON encoding writes every field. */
    private static Property property(String name, TypeUse use, Documentation documentation, Origin origin) {
        return new Property(name, use, true, Optional.empty(), Constraints.NONE, documentation, origin);
    }

    private boolean enter(TypeId id) {
        return declared.putIfAbsent(id, Optional.empty()) == null;
    }

    private void declare(TypeDeclaration declaration) {
        declared.put(declaration.id(), Optional.of(declaration));
    }

    private static TypeId id(Origin origin, JsonPointer pointer) {
        return new TypeId(origin.source().name(), pointer);
    }

    private static Documentation documentation(String doc) {
        return doc == null || doc.isBlank()
                ? Documentation.NONE
                : new Documentation(Optional.empty(), Optional.of(doc), false);
    }

    private static Node child(Node node, String token) {
        return node.child(token).orElse(node);
    }
}
