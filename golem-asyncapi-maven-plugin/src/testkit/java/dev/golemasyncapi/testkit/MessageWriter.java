package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.ValueWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import java.util.function.Function;

/**
 * How the messages of a channel are written.
 *
 * @param <T> their type
 */
public final class MessageWriter<T> {

    private final Function<T, String> text;
    private final Function<T, byte[]> bytes;

    private MessageWriter(Function<T, String> text, Function<T, byte[]> bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /**
     * For messages that are JSON, each sent as text.
     *
     * @param writer writes a message
     * @param <T> the type of the messages
     * @return the writer
     */
    public static <T> MessageWriter<T> json(ValueWriter<? super T> writer) {
        return new MessageWriter<>(message -> json(message, writer), null);
    }

    /** {@return a writer of messages that are text and no JSON} */
    public static MessageWriter<String> text() {
        return new MessageWriter<>(Function.identity(), null);
    }

    /** {@return a writer of messages that are bytes, each sent as a binary message} */
    public static MessageWriter<byte[]> bytes() {
        return new MessageWriter<>(null, byte[]::clone);
    }

    String text(T message) {
        return text.apply(Objects.requireNonNull(message, "message"));
    }

    /** Whether messages go as binary ones. */
    boolean isBinary() {
        return bytes != null;
    }

    byte[] bytes(T message) {
        return bytes.apply(Objects.requireNonNull(message, "message"));
    }

    private static <T> String json(T message, ValueWriter<? super T> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new ObjectMapper().createGenerator(text)) {
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
