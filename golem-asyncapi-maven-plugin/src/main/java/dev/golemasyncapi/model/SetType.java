package dev.golemasyncapi.model;

/**
 * A JSON array whose elements are not to repeat. Some may all the same, and are not lost.
 *
 * @param element what each element may be
 */
public record SetType(TypeUse element) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.set(this);
    }
}
