package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Writes one JSON value.
 *
 * @param <T> what is written
 */
@FunctionalInterface
public interface ValueWriter<T> {

    /**
     * Writes a value, which is not {@code null}.
     *
     * @param value not {@code null}
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    void write(T value, JsonGenerator generator) throws IOException;
}
