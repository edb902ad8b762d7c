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
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    T read(JsonParser parser) throws IOException;
}
