package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.jackson2.Jackson;
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
    private final FirstMessages<T> first;

    private Decoder(
            String channel,
            WholeReader<T> reader,
            Expectation<? super T> expectation,
            ClientOptions options,
            StreamCounters counters) {
        this.channel = channel;
        this.reader = reader;
        this.failureHandler = options.decodeFailureHandler();
        this.counters = counters;
        this.first = new FirstMessages<>(channel, expectation, options);
    }

    /** For messages that are JSON; {@code expectation} is null where any JSON will do. */
    static <T> Decoder<T> ofJson(
            String channel,
            ValueReader<T> reader,
            Expectation<? super T> expectation,
            ClientOptions options,
            StreamCounters counters) {
        ObjectMapper json = options.objectMapper();
        return new Decoder<>(channel, raw -> readJson(raw, json, reader), expectation, options, counters);
    }

    /** For messages that are text and no JSON. */
    static Decoder<String> ofText(String channel, ClientOptions options, StreamCounters counters) {
        return new Decoder<>(channel, RawMessage::utf8, null, options, counters);
    }

    /** For messages that are bytes. */
    static Decoder<byte[]> ofBytes(String channel, ClientOptions options, StreamCounters counters) {
        return new Decoder<>(channel, RawMessage::content, null, options, counters);
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
            first.read(raw, message);
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
        first.notRead(raw, path);
        return new DecodeException(raw.lenientText(), channel, path, cause);
    }

    private static <T> T readJson(RawMessage raw, ObjectMapper json, ValueReader<T> reader) throws IOException {
        try (JsonParser parser = Jackson.parser(json, raw.utf8())) {
            try {
                return read(parser, reader);
            } catch (IOException | RuntimeException e) {
                throw new Unreadable(e, path(e, parser));
            }
        }
    }

    private static <T> T read(JsonParser parser, ValueReader<T> reader) throws IOException {
        if (parser.nextToken() == null) {
            throw Jackson.malformed(parser, "the message is empty");
        }
        T message = reader.read(parser);
        if (message == null) {
            throw Jackson.malformed(parser, "null is not a message of this channel");
        }
        if (parser.nextToken() != null) {
            throw Jackson.malformed(parser, "something follows the JSON value");
        }
        return message;
    }

    private static String path(Exception failure, JsonParser parser) {
        return Jackson.path(failure).orElseGet(() -> Jackson.place(parser).toString());
    }
}
