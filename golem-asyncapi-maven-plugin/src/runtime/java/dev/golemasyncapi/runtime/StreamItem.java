package dev.golemasyncapi.runtime;

import java.util.Objects;

/**
 * A message, or what happened to the connection between two messages.
 *
 * @param <T> the type of the messages
 */
public sealed interface StreamItem<T> {

    /**
     * A message.
     *
     * @param value the message
     * @param <T> the type of the messages
     */
    record Message<T>(T value) implements StreamItem<T> {

        /**
         * Checks that there is a message.
         *
         * @param value as above
         */
        public Message {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Something that happened to the connection.
     *
     * @param event what happened
     * @param <T> the type of the messages
     */
    record Event<T>(ConnectionEvent event) implements StreamItem<T> {

        /**
         * Checks that there is an event.
         *
         * @param event as above
         */
        public Event {
            Objects.requireNonNull(event, "event");
        }
    }
}
