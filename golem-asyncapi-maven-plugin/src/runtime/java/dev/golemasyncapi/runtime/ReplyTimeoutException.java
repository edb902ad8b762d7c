package dev.golemasyncapi.runtime;

import java.time.Duration;

/** No reply to a request came in time. One that comes later goes to the stream of messages. */
public final class ReplyTimeoutException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** How long was waited. */
    private final Duration timeout;

    ReplyTimeoutException(String channel, Duration timeout) {
        super("no reply came on channel " + Printable.text(channel, Printable.NAME) + " within " + timeout.toMillis()
                + " ms; ask the server whether it did what was asked for, or give it more time");
        this.timeout = timeout;
    }

    /** {@return how long the reply was waited for} */
    public Duration timeout() {
        return timeout;
    }
}
