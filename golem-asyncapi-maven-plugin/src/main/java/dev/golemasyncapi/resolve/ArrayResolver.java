package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.parse.Flag;
import dev.golemasyncapi.parse.ItemsSyntax;
import dev.golemasyncapi.parse.NumberText;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From array schemas to lists, sets and tuples. */
final class ArrayResolver {

    /** A record with more components than this helps nobody, and Java allows not many more. */
    private static final int LONGEST_TUPLE = 100;

    private final SchemaResolver schemas;
    private final References references;
    private final Declarations declarations;
    private final BranchNames names;

    ArrayResolver(SchemaResolver schemas, References references, Declarations declarations) {
        this.schemas = schemas;
        this.references = references;
        this.declarations = declarations;
        this.names = new BranchNames(references);
    }

    /**
     * The type of an array.
     *
     * @param id the identity of the declaration, where it needs one
     */
    Type resolve(SchemaObjectSyntax schema, TypeId id, DeclarationSite site, Documentation documentation) {
        Optional<ItemsSyntax> items = schema.arrays().items();
        if (items.isEmpty()) {
            return new ListType(TypeUse.of(AnyType.ANY));
        }
        if (items.get() instanceof ItemsSyntax.Tuple tuple) {
            return tuple(schema, tuple.schemas(), id, site, documentation);
        }
        OrRef<SchemaSyntax> each = ((ItemsSyntax.Each) items.get()).schema();
        TypeUse element = CollectionDepth.limited(schemas.resolve(each, SchemaResolver.suffixed(site, "Item")));
        boolean unique = schema.arrays().uniqueItems().filter(Flag::value).isPresent();
        return unique && !holdsBytes(element.type()) ? new SetType(element) : new ListType(element);
    }

    private Type tuple(
            SchemaObjectSyntax schema,
            List<OrRef<SchemaSyntax>> items,
            TypeId id,
            DeclarationSite site,
            Documentation documentation) {
        Optional<OrRef<SchemaSyntax>> others = schema.arrays().additionalItems();
        boolean closed = others.filter(ObjectParts::isFalse).isPresent()
                || schema.arrays()
                        .maxItems()
                        .filter(most -> most.value().compareTo(count(items)) <= 0)
                        .isPresent();
        if (items.size() > LONGEST_TUPLE) {
            return new ListType(TypeUse.of(AnyType.ANY));
        }
        var type = new TypeReference(id);
        declarations.enter(id, new TypeUse(type, TypeKeywords.allowsNull(schema)));
        schemas.resolveMembers(() -> declarations.add(new TupleType(
                id, site, documentation, properties(id, schema, items), rest(id, others, closed), schema.origin())));
        return type;
    }

    private List<Property> properties(TypeId tuple, SchemaObjectSyntax schema, List<OrRef<SchemaSyntax>> items) {
        List<String> itemNames = itemNames(items);
        var properties = new ArrayList<Property>();
        for (int i = 0; i < items.size(); i++) {
            properties.add(item(tuple, items.get(i), itemNames.get(i), isRequired(i, schema)));
        }
        return properties;
    }

    private Optional<TypeUse> rest(TypeId tuple, Optional<OrRef<SchemaSyntax>> others, boolean closed) {
        return closed
                ? Optional.empty()
                : Optional.of(
                        others.map(other -> schemas.resolve(other, DeclarationSite.nested(tuple, "AdditionalItem")))
                                .orElse(TypeUse.of(AnyType.ANY)));
    }

    private Property item(TypeId tuple, OrRef<SchemaSyntax> place, String name, boolean required) {
        TypeUse use = schemas.resolve(place, DeclarationSite.nested(tuple, name));
        Optional<String> constant = required && !use.nullable()
                ? references.schema(place).flatMap(schema -> Constants.of(schema, use.type()))
                : Optional.empty();
        return new Property(
                name,
                use,
                required,
                constant,
                ConstraintsResolver.of(place, references),
                schemas.documentation(place),
                place.origin());
    }

    /** Names that differ: the titles or components of the elements, or else their places from 1 on. */
    private List<String> itemNames(List<OrRef<SchemaSyntax>> items) {
        List<Optional<String>> own = items.stream()
                .map(item -> names.title(item)
                        .or(() -> references.resolve(item, Section.SCHEMAS).flatMap(Target::name)))
                .toList();
        var all = new ArrayList<String>();
        for (int i = 0; i < items.size(); i++) {
            Optional<String> name = own.get(i);
            boolean alone = own.stream().filter(name::equals).count() == 1;
            all.add(name.map(text -> alone ? text : text + " " + (all.size() + 1))
                    .orElse("item" + (i + 1)));
        }
        return all;
    }

    private static boolean isRequired(int index, SchemaObjectSyntax schema) {
        return schema.arrays()
                .minItems()
                .map(NumberText::value)
                .filter(least -> least.compareTo(BigDecimal.valueOf(index)) > 0)
                .isPresent();
    }

    private static BigDecimal count(List<?> items) {
        return BigDecimal.valueOf(items.size());
    }

    /** Byte arrays have no equality of their own, so there is no set of them. */
    private static boolean holdsBytes(Type type) {
        if (type instanceof ListType list) {
            return holdsBytes(list.element().type());
        }
        return type instanceof MapType map ? holdsBytes(map.value().type()) : type == ScalarType.BYTES;
    }
}
