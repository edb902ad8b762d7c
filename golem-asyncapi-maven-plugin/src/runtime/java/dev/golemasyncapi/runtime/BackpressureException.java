package dev.golemasyncapi.runtime;

import java.time.Duration;

/**
 * The buffer was full for {@link ClientOptions#suspendTimeout()}. While it is full nothing is read from the connection,
 * so Pings stay unanswered and the server would soon drop the client. The consumer gets every message that was in the
 * buffer before this exception.
 */
public final class BackpressureException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    private final Duration suspendTimeout;

    BackpressureException(String channel, Duration suspendTimeout) {
        super(
                "the buffer of channel " + Printable.text(channel, Printable.NAME)
                        + " was full for "
                        + suspendTimeout.toMillis()
                        + " ms; take messages faster, hand slow work to another thread, or raise bufferedMessages and bufferedBytes");
        this.suspendTimeout = suspendTimeout;
    }

    /** {@return how long the buffer was full} */
    public Duration suspendTimeout() {
        return suspendTimeout;
    }
}
