package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Turns raw messages into messages, on the thread of the consumer, and tells the handler of those that cannot be read.
 *
 * @param <T> the type of the messages
 */
final class Decoder<T> {

    private final String channel;
    private final WholeReader<T> reader;
    private final Consumer<DecodeException> failureHandler;
    private final StreamCounters counters;

    private Decoder(String channel, WholeReader<T> reader, ClientOptions options, StreamCounters counters) {
        this.channel = channel;
        this.reader = reader;
        this.failureHandler = options.decodeFailureHandler();
        this.counters = counters;
    }

    /** For messages that are JSON. */
    static <T> Decoder<T> ofJson(
            String channel, ValueReader<T> reader, ClientOptions options, StreamCounters counters) {
        JsonFactory json = options.objectMapper().getFactory();
        return new Decoder<>(channel, raw -> readJson(raw, json, reader), options, counters);
    }

    /** For messages that are text and no JSON. */
    static Decoder<String> ofText(String channel, ClientOptions options, StreamCounters counters) {
        return new Decoder<>(channel, RawMessage::utf8, options, counters);
    }

    /** For messages that are bytes. */
    static Decoder<byte[]> ofBytes(String channel, ClientOptions options, StreamCounters counters) {
        return new Decoder<>(channel, RawMessage::content, options, counters);
    }

    /** {@return what parses unless told; a mapper, so that a reader may read a tree} */
    static ObjectMapper mapper() {
        return new ObjectMapper();
    }

    /** Reads a whole message. */
    private interface WholeReader<T> {
        T read(RawMessage raw) throws IOException;
    }

    /** Carries a failure with the place in the JSON where it came up. */
    private static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private final String path;

        Unreadable(Exception cause, String path) {
            super(cause);
            this.path = path;
        }
    }

    /** {@return the message, or null when it cannot be read and the handler was told} */
    T decode(RawMessage raw) {
        try {
            return decodeOrThrow(raw);
        } catch (DecodeException e) {
            failureHandler.accept(e);
            return null;
        }
    }

    /** {@return the message, of which the caller will be told when it cannot be read} */
    T decodeOrThrow(RawMessage raw) {
        try {
            T message = reader.read(raw);
            counters.decoded();
            return message;
        } catch (Unreadable e) {
            throw failed(raw, e.path, e.getCause());
        } catch (IOException notUtf8) {
            throw failed(raw, "", notUtf8);
        }
    }

    private DecodeException failed(RawMessage raw, String path, Throwable cause) {
        counters.failed();
        FlightRecords.notReadable(channel, path, raw.size());
        return new DecodeException(raw.lenientText(), channel, path, cause);
    }

    private static <T> T readJson(RawMessage raw, JsonFactory json, ValueReader<T> reader) throws IOException {
        try (JsonParser parser = json.createParser(raw.utf8())) {
            // No content in the messages of exceptions, whatever the mapper says.
            parser.disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
            try {
                return read(parser, reader);
            } catch (IOException | RuntimeException e) {
                throw new Unreadable(e, path(e, parser));
            }
        }
    }

    private static <T> T read(JsonParser parser, ValueReader<T> reader) throws IOException {
        if (parser.nextToken() == null) {
            throw new JsonParseException(parser, "the message is empty");
        }
        T message = reader.read(parser);
        if (message == null) {
            throw new JsonParseException(parser, "null is not a message of this channel");
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something follows the JSON value");
        }
        return message;
    }

    private static String path(Exception failure, JsonParser parser) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            StringBuilder path = new StringBuilder();
            for (JsonMappingException.Reference step : mapping.getPath()) {
                path.append('/').append(step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName()));
            }
            return path.toString();
        }
        JsonPointer place = parser.getParsingContext().pathAsPointer();
        return place.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
