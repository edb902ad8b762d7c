package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.StreamReadFeature;
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

    /** Has a codec, so that a reader may read a tree; puts no content into the messages of its exceptions. */
    private static final JsonFactory JSON = new ObjectMapper(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .getFactory();

    private final String channel;
    private final WholeReader<T> reader;
    private final Consumer<DecodeException> failureHandler;

    Decoder(String channel, ValueReader<T> reader, Consumer<DecodeException> failureHandler) {
        this(channel, failureHandler, raw -> readJson(raw, reader));
    }

    private Decoder(String channel, Consumer<DecodeException> failureHandler, WholeReader<T> reader) {
        this.channel = channel;
        this.reader = reader;
        this.failureHandler = failureHandler;
    }

    /** For messages that are text and no JSON. */
    static Decoder<String> ofText(String channel, Consumer<DecodeException> failureHandler) {
        return new Decoder<>(channel, failureHandler, RawMessage::utf8);
    }

    /** For messages that are bytes. */
    static Decoder<byte[]> ofBytes(String channel, Consumer<DecodeException> failureHandler) {
        return new Decoder<>(channel, failureHandler, RawMessage::content);
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
            return reader.read(raw);
        } catch (Unreadable e) {
            failureHandler.accept(new DecodeException(raw.lenientText(), channel, e.path, e.getCause()));
        } catch (IOException notUtf8) {
            failureHandler.accept(new DecodeException(raw.lenientText(), channel, "", notUtf8));
        }
        return null;
    }

    private static <T> T readJson(RawMessage raw, ValueReader<T> reader) throws IOException {
        try (JsonParser parser = JSON.createParser(raw.utf8())) {
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
