package dev.golemasyncapi.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Takes messages on the caller's thread. */
final class MessageIterator<T> implements Iterator<T> {

    private final MessageBuffer buffer;
    private final EntryReader<T> reader;
    private T next;

    MessageIterator(MessageBuffer buffer, EntryReader<T> reader) {
        this.buffer = buffer;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            BufferEntry entry = take();
            if (entry == null) {
                AsyncApiClientException failure = buffer.failure();
                if (failure != null) {
                    throw failure;
                }
                return false;
            }
            next = reader.read(entry);
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

    private BufferEntry take() {
        try {
            return buffer.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("a message", e);
        }
    }
}
