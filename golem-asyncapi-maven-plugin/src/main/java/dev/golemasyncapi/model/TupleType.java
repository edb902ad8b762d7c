package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A JSON array whose first elements have a type each. An array may be shorter, down to the last required element.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param items the first elements, in order; their names are of the document's making or tell their place, and differ
 * @param additionalItems what further elements may be; empty where the schema allows none
 * @param origin the schema
 */
public record TupleType(
        TypeId id,
        DeclarationSite site,
        Documentation documentation,
        List<Property> items,
        Optional<TypeUse> additionalItems,
        Origin origin)
        implements TypeDeclaration {

    /** Copies the list. */
    public TupleType {
        items = List.copyOf(items);
    }

    @Override
    public TupleType at(DeclarationSite place) {
        return new TupleType(id, place, documentation, items, additionalItems, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tuple(this);
    }

    /** Whether a last element that is {@code null} in Java may be either {@code null} on the wire or absent. */
    public boolean countsElements() {
        return items.stream()
                .anyMatch(item -> !item.required()
                        && item.type().nullable()
                        && item.type().type() != AnyType.ANY);
    }
}
