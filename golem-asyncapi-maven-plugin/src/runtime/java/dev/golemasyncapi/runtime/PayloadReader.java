package dev.golemasyncapi.runtime;

import java.util.Objects;

/**
 * How the messages are read that a channel brings.
 *
 * @param <T> the type of the messages
 */
public final class PayloadReader<T> {

    private final DecoderFactory<T> decoders;

    private PayloadReader(DecoderFactory<T> decoders) {
        this.decoders = decoders;
    }

    /** Makes the decoder of a stream. */
    private interface DecoderFactory<T> {
        Decoder<T> make(String channel, ClientOptions options, StreamCounters counters);
    }

    /**
     * For messages that are JSON.
     *
     * @param reader reads a message; runs on the thread that takes messages
     * @param <T> the type of the messages
     * @return the reader
     */
    public static <T> PayloadReader<T> json(ValueReader<T> reader) {
        return ofJson(reader, null);
    }

    /**
     * For messages that are JSON and of which the document says something.
     *
     * @param reader reads a message; runs on the thread that takes messages
     * @param expectation what it says: a warning is logged where the first messages of a stream match nothing of it
     * @param <T> the type of the messages
     * @return the reader
     */
    public static <T> PayloadReader<T> json(ValueReader<T> reader, Expectation<? super T> expectation) {
        return ofJson(reader, Objects.requireNonNull(expectation, "expectation"));
    }

    private static <T> PayloadReader<T> ofJson(ValueReader<T> reader, Expectation<? super T> expectation) {
        Objects.requireNonNull(reader, "reader");
        return new PayloadReader<>(
                (channel, options, counters) -> Decoder.ofJson(channel, reader, expectation, options, counters));
    }

    /** {@return a reader for messages that are text and no JSON} */
    public static PayloadReader<String> text() {
        return new PayloadReader<>(Decoder::ofText);
    }

    /** {@return a reader for messages that are bytes} */
    public static PayloadReader<byte[]> bytes() {
        return new PayloadReader<>(Decoder::ofBytes);
    }

    Decoder<T> decoder(String channel, ClientOptions options, StreamCounters counters) {
        return decoders.make(channel, options, counters);
    }
}
