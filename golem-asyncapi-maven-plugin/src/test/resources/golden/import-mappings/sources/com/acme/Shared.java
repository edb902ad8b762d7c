package com.acme;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Classes of the user's. */
public final class Shared {

    private Shared() {}

    /** An enum. */
    public enum Level {
        @JsonProperty("low")
        LOW,
        @JsonProperty("high")
        HIGH
    }

    /** A variant of a hierarchy. */
    public record Cat(String species, String name, int lives) {}

    /** A variant that a discriminator tells. */
    public record Thing(String type, int size) {}

    /** A variant that a constant tells. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Opened(String kind, String at) {}
}
