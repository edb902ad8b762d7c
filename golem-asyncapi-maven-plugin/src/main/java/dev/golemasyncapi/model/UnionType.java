package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One of several types. The JSON type of a value tells its variant; several variants that are objects are told apart by
 * what is in them.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param selection how the variant of an object is told; empty where at most one variant is an object
 * @param members the members that every variant has since the union's own schema names them
 * @param variants the variants in document order
 * @param origin the schema
 */
public record UnionType(
        TypeId id,
        DeclarationSite site,
        Documentation documentation,
        Optional<Selection> selection,
        List<Property> members,
        List<Variant> variants,
        Origin origin)
        implements TypeDeclaration {

    /** Copies the lists. */
    public UnionType {
        members = List.copyOf(members);
        variants = List.copyOf(variants);
    }

    @Override
    public UnionType at(DeclarationSite place) {
        return new UnionType(id, place, documentation, selection, members, variants, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.union(this);
    }

    /** Whether a type is one of the variants. */
    public boolean hasVariant(TypeId type) {
        return variants.stream().anyMatch(variant -> variant.type().equals(type));
    }

    /** The variants that a value of a JSON type may be, in document order. */
    public List<Variant> variantsOf(JsonType jsonType) {
        return variants.stream()
                .filter(variant -> variant.jsonTypes().contains(jsonType))
                .toList();
    }

    /** How the variant of an object is told. */
    public sealed interface Selection permits ByProperty, ByTag, ByShape {}

    /**
     * By the value of a member that every variant has: a discriminator, or a member with a distinct constant in each.
     *
     * @param name the member's name on the wire
     * @param literal whether the values are numbers or booleans; they are strings where not
     */
    public record ByProperty(String name, boolean literal) implements Selection {

        /** By the text of a member. */
        public ByProperty(String name) {
            this(name, false);
        }
    }

    /** By the name of the only member of the object: external tagging. */
    public record ByTag() implements Selection {}

    /** By the names and JSON types of all members: the variant that fits and knows the most members is taken. */
    public record ByShape() implements Selection {}

    /**
     * One of the types.
     *
     * @param type its declaration
     * @param jsonTypes what its values are in JSON
     * @param selectors the texts that tell an object of it: values of the member, or the tag; empty where the shape
     *     tells
     * @param shapes the shapes that an object of it can have, where the shape tells
     */
    public record Variant(TypeId type, Set<JsonType> jsonTypes, List<String> selectors, List<ObjectShape> shapes) {

        /** Copies the lists. */
        public Variant {
            jsonTypes = Set.copyOf(jsonTypes);
            selectors = List.copyOf(selectors);
            shapes = List.copyOf(shapes);
        }
    }
}
