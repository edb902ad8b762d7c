package com.acme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Classes of the user's. */
public final class Shared {

    private Shared() {}

    /** An enum. */
    public enum Level {
        /** Low. */
        @JsonProperty("low")
        LOW,
        /** High. */
        @JsonProperty("high")
        HIGH
    }

    /**
     * A variant of a hierarchy.
     *
     * @param species tells the variant
     * @param name its name
     * @param lives how many it has
     */
    public record Cat(String species, String name, int lives) {}

    /**
     * A variant that a discriminator tells.
     *
     * @param type the discriminator
     * @param size its size
     */
    public record Thing(String type, int size) {}

    /**
     * A variant that a constant tells.
     *
     * @param kind the constant
     * @param at when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opened(String kind, String at) {}
}
