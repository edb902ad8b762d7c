package dev.golemasyncapi.model;

/**
 * A value inside an object whose only member it is: how the JSON encoding of Avro writes the one branch of a union that
 * is not null.
 *
 * @param tag the member's name
 * @param value what its value may be
 */
public record TaggedType(String tag, Type value) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tagged(this);
    }
}
