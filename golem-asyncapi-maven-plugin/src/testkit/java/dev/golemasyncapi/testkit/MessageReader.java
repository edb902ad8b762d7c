package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.ValueReader;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;

/**
 * How the messages of a channel are read.
 *
 * @param <T> their type
 */
public final class MessageReader<T> {

    private final Reading<T> reading;

    private MessageReader(Reading<T> reading) {
        this.reading = reading;
    }

    /** Reads a whole message. */
    private interface Reading<T> {
        T read(Received message) throws IOException;
    }

    /**
     * For messages that are JSON.
     *
     * @param reader reads a message
     * @param <T> the type of the messages
     * @return the reader
     */
    public static <T> MessageReader<T> json(ValueReader<T> reader) {
        return new MessageReader<>(message -> json(message.text(), reader));
    }

    /** {@return a reader of messages that are text and no JSON} */
    public static MessageReader<String> text() {
        return new MessageReader<>(Received::text);
    }

    /** {@return a reader of messages that are bytes} */
    public static MessageReader<byte[]> bytes() {
        return new MessageReader<>(Received::content);
    }

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException if it is not what the document describes
     */
    T read(Received message) {
        try {
            return reading.read(message);
        } catch (IOException notAsDescribed) {
            throw new IllegalArgumentException(notAsDescribed.getMessage(), notAsDescribed);
        }
    }

    /**
     * Reads JSON.
     *
     * @throws IllegalArgumentException if the value is not what the document describes
     */
    static <T> T json(String json, ValueReader<T> reader) {
        try (JsonParser parser = Jackson.parser(new ObjectMapper(), json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("there is no JSON in it");
            }
            T value = reader.read(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("something follows the JSON value");
            }
            return value;
        } catch (JacksonException e) {
            // An IOException in Jackson 2 and none in Jackson 3.
            throw notAsDescribed(e);
        } catch (IOException e) {
            throw notAsDescribed(e);
        }
    }

    private static IllegalArgumentException notAsDescribed(Exception cause) {
        String message = String.valueOf(cause.getMessage());
        int lineEnd = message.indexOf('\n');
        return new IllegalArgumentException(Shown.text(lineEnd < 0 ? message : message.substring(0, lineEnd)), cause);
    }
}
