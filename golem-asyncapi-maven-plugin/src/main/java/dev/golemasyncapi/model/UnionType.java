package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * One of several object types, told apart without reading any of them.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param selection how the variant is told
 * @param variants the variants in document order
 * @param origin the schema
 */
public record UnionType(
        TypeId id,
        DeclarationSite site,
        Documentation documentation,
        Selection selection,
        List<Variant> variants,
        Origin origin)
        implements TypeDeclaration {

    /** Copies the list. */
    public UnionType {
        variants = List.copyOf(variants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.union(this);
    }

    /** Whether a type is one of the variants. */
    public boolean hasVariant(TypeId type) {
        return variants.stream().anyMatch(variant -> variant.type().equals(type));
    }

    /** How the variant of a value is told. */
    public sealed interface Selection permits ByProperty, ByTag {}

    /**
     * By the text of a member that every variant has: a discriminator, or a member with a distinct constant in each.
     *
     * @param name the member's name on the wire
     */
    public record ByProperty(String name) implements Selection {}

    /** By the name of the only member of the object: external tagging. */
    public record ByTag() implements Selection {}

    /**
     * One of the types.
     *
     * @param type an {@link ObjectType}
     * @param selectors the texts that tell it: values of the member, or the tag
     */
    public record Variant(TypeId type, List<String> selectors) {

        /** Copies the list. */
        public Variant {
            selectors = List.copyOf(selectors);
        }
    }
}
