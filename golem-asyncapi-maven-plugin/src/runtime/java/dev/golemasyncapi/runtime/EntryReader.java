package dev.golemasyncapi.runtime;

/**
 * Turns what waits in a buffer into what a consumer gets.
 *
 * @param <R> what a consumer gets
 */
@FunctionalInterface
interface EntryReader<R> {

    /** {@return what the consumer gets, or null to leave the entry out} */
    R read(BufferEntry entry);
}
