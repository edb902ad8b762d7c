package com.example.model;

import com.example.runtime.Nullable;
import com.example.runtime.Tuples;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Where it is.
 *
 * <p>Fewest elements: {@code 2}. Most elements: {@code 3}.
 *
 * @param longitude Longitude.
 * @param latitude Latitude.
 * @param altitude Meters above the sea. {@code null} where absent.
 */
@JsonDeserialize(using = PositionCodec.Reader.class)
@JsonSerialize(using = PositionCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Position(BigDecimal longitude, BigDecimal latitude, @Nullable BigDecimal altitude)
        implements Holder.Message {
    /**
     * Checks that no element is missing before another.
     *
     * @param longitude see {@link #longitude()}
     * @param latitude see {@link #latitude()}
     * @param altitude see {@link #altitude()}
     */
    public Position {
        Objects.requireNonNull(longitude, "longitude");
        Objects.requireNonNull(latitude, "latitude");
        Tuples.checkGaps(0, altitude);
    }
}
