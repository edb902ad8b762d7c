package dev.golemasyncapi.it.client;

import java.util.Iterator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** A stream of typed events, of which a test sees the JSON that they write. */
public interface WorkerEvents extends AutoCloseable {

    /** {@return the stream's iterator} */
    Iterator<String> iterator();

    /** {@return the stream's {@code java.util.stream} form} */
    Stream<String> stream();

    /** Subscribes to the stream. */
    void subscribe(Flow.Subscriber<? super String> subscriber);

    @Override
    void close();
}
