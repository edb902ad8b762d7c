/*
 * Copyright 2026 Acme
 *
 * Ends here: * / class Evil {} \ u002a/ class Evil {}
 */
package com.example.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;

/**
 * The object {@code Closed}.
 *
 * @param with The member {@code with}. {@code null} where absent.
 * @param with_ea86 The member {@code With}. {@code null} where absent.
 */
@JsonDeserialize(using = ClosedCodec.Reader.class)
@JsonSerialize(using = ClosedCodec.Writer.class)
public record Closed(String with, String with_ea86) {
    /**
     * A copy with another {@code with}.
     *
     * @param with the new value
     * @return the copy
     */
    public Closed withWith(String with) {
        return new Closed(with, with_ea86);
    }

    /**
     * A copy with another {@code with_ea86}.
     *
     * @param with_ea86 the new value
     * @return the copy
     */
    public Closed withWith_ea86(String with_ea86) {
        return new Closed(with, with_ea86);
    }
}
