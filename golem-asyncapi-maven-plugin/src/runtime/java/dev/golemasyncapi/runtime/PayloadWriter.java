package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;

/**
 * How the messages are written that a channel takes.
 *
 * @param <T> the type of the messages
 */
public final class PayloadWriter<T> {

    private final Encoding<T> encoding;

    private PayloadWriter(Encoding<T> encoding) {
        this.encoding = encoding;
    }

    /** Turns a message into what goes over the wire. */
    private interface Encoding<T> {
        OutgoingMessage encode(T message, String channel, ClientOptions options);
    }

    /**
     * For messages that are JSON, each sent as text.
     *
     * @param writer writes a message; runs on the thread that sends
     * @param <T> the type of the messages
     * @return the writer
     */
    public static <T> PayloadWriter<T> json(ValueWriter<? super T> writer) {
        Objects.requireNonNull(writer, "writer");
        return new PayloadWriter<>(
                (message, channel, options) -> OutgoingMessage.text(json(message, writer, options), channel));
    }

    /** {@return a writer of messages that are text and no JSON} */
    public static PayloadWriter<String> text() {
        return new PayloadWriter<>((message, channel, options) -> OutgoingMessage.text(message, channel));
    }

    /** {@return a writer of messages that are bytes, each sent as a binary message} */
    public static PayloadWriter<byte[]> bytes() {
        return new PayloadWriter<>((message, channel, options) -> OutgoingMessage.binary(message));
    }

    /**
     * Turns a message into what goes over the wire.
     *
     * @throws NullPointerException if there is no message
     * @throws IllegalArgumentException if it cannot be sent as it is
     */
    OutgoingMessage encode(T message, String channel, ClientOptions options) {
        return encoding.encode(Objects.requireNonNull(message, "message"), channel, options);
    }

    private static <T> String json(T message, ValueWriter<? super T> writer, ClientOptions options) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = options.objectMapper().createGenerator(text)) {
            writer.write(message, generator);
        } catch (JacksonException e) {
            // An IOException in Jackson 2 and none in Jackson 3.
            throw unwritable(e);
        } catch (IOException e) {
            throw unwritable(e);
        }
        return text.toString();
    }

    private static IllegalArgumentException unwritable(Exception cause) {
        return new IllegalArgumentException("the message cannot be written as JSON; see the cause", cause);
    }
}
