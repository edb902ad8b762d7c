package dev.golemasyncapi.model;

/**
 * A JSON array.
 *
 * @param element what each element may be
 */
public record ListType(TypeUse element) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.list(this);
    }
}
