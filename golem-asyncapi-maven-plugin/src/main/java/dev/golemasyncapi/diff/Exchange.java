package dev.golemasyncapi.diff;

import java.util.Optional;

/**
 * Where values of a schema go over the wire.
 *
 * @param channel the address of the channel
 * @param part what of the channel: {@code subscribe}, {@code publish}, {@code parameters}, {@code query} or
 *     {@code headers}
 * @param message the message, where it is an operation
 */
public record Exchange(String channel, String part, Optional<String> message) {

    /** In words, such as {@code subscribe /orders}. */
    Phrase phrase() {
        return Phrase.of(part + " ").name(channel);
    }
}
