package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/**
 * Reads one message from JSON.
 *
 * @param <T> the type of the messages
 */
@FunctionalInterface
public interface MessageReader<T> {

    /**
     * Reads the one JSON value of a message.
     *
     * @param parser stands on the first token of the value, and must be left on its last, as for a Jackson
     *     deserializer; whoever calls checks that nothing follows
     * @return the message, never null
     * @throws IOException if the text is not JSON, or not JSON of this message; a {@link RuntimeException} is taken the
     *     same way
     */
    T read(JsonParser parser) throws IOException;
}
