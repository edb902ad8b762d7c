package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;

/**
 * A variant of a union that holds a value whose own type cannot be a variant, such as a string or an array.
 *
 * @param id where its schema stands
 * @param site the union that it belongs to
 * @param documentation what the document tells a person about it
 * @param value what it holds; never null
 * @param origin the schema
 */
public record WrapperType(TypeId id, DeclarationSite site, Documentation documentation, Type value, Origin origin)
        implements TypeDeclaration {

    @Override
    public WrapperType at(DeclarationSite place) {
        return new WrapperType(id, place, documentation, value, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.wrapper(this);
    }
}
