package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads one JSON value.
 *
 * @param <T> what it becomes
 */
@FunctionalInterface
public interface ValueReader<T> {

    /**
     * Reads the value that the parser stands on, and leaves the parser on the value's last token.
     *
     * @param parser stands on the value
     * @return never {@code null} for a whole message
     * @throws IOException if the text is not JSON, or the value is not what is expected; of a whole message a
     *     {@link RuntimeException} is taken the same way
     */
    T read(JsonParser parser) throws IOException;
}
