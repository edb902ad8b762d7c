package dev.golemasyncapi.runtime;

import java.time.Duration;

/**
 * The consumer was too slow. Under {@link OverflowStrategy#SUSPEND} the buffer was full for
 * {@link ClientOptions#suspendTimeout()}: while it is full nothing is read from the connection, so Pings stay
 * unanswered and the server would soon drop the client. Under {@link OverflowStrategy#FAIL} a message arrived for which
 * there was no room. The consumer gets every message that was in the buffer before this exception.
 */
public final class BackpressureException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** How long the buffer was full. */
    private final Duration suspendTimeout;

    BackpressureException(String channel, Duration suspendTimeout) {
        super(
                "the buffer of channel " + Printable.text(channel, Printable.NAME)
                        + " was full for "
                        + suspendTimeout.toMillis()
                        + " ms; take messages faster, hand slow work to another thread, or raise bufferedMessages and bufferedBytes");
        this.suspendTimeout = suspendTimeout;
    }

    BackpressureException(String channel) {
        super("the buffer of channel " + Printable.text(channel, Printable.NAME)
                + " was full when another message arrived; take messages faster, hand slow work to another thread, or raise"
                + " bufferedMessages and bufferedBytes");
        this.suspendTimeout = Duration.ZERO;
    }

    /** {@return how long the buffer was full; zero where the stream does not wait} */
    public Duration suspendTimeout() {
        return suspendTimeout;
    }
}
