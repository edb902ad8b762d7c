package dev.golemasyncapi.model;

/**
 * A type that has a declaration in {@link Types}.
 *
 * @param id the declaration
 */
public record TypeReference(TypeId id) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.reference(this);
    }
}
