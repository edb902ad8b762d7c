package dev.golemasyncapi.model;

import java.util.OptionalInt;

/**
 * A decimal number of a fixed scale, written as the bytes of its unscaled value: Avro's logical type {@code decimal}.
 *
 * @param scale the number of digits behind the point
 * @param size the number of bytes; empty for as few as the number needs
 */
public record UnscaledDecimalType(int scale, OptionalInt size) implements Type {

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.unscaledDecimal(this);
    }
}
