package dev.golemasyncapi.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Takes messages on the caller's thread. */
final class MessageIterator<T> implements Iterator<T> {

    private final MessageBuffer buffer;
    private final Decoder<T> decoder;
    private T next;

    MessageIterator(MessageBuffer buffer, Decoder<T> decoder) {
        this.buffer = buffer;
        this.decoder = decoder;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            RawMessage raw = take();
            if (raw == null) {
                AsyncApiClientException failure = buffer.failure();
                if (failure != null) {
                    throw failure;
                }
                return false;
            }
            next = decoder.decode(raw);
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream has ended");
        }
        T message = next;
        next = null;
        return message;
    }

    private RawMessage take() {
        try {
            return buffer.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("a message", e);
        }
    }
}
