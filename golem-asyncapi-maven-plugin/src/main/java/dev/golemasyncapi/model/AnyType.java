package dev.golemasyncapi.model;

/** Any JSON value, {@code null} included: the schemas {@code {}} and {@code true}. */
public enum AnyType implements Type {
    /** The only one. */
    ANY;

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.any(this);
    }
}
