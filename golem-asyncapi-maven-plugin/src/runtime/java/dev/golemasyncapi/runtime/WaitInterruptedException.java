package dev.golemasyncapi.runtime;

/**
 * The thread was interrupted while it waited for a connection or for the next message. Its interrupt flag is set again.
 * No message is lost: a stream goes on where it was when the next message is asked for with the flag cleared.
 */
public final class WaitInterruptedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    WaitInterruptedException(String waitingFor, InterruptedException cause) {
        super(
                "the thread was interrupted while it waited for " + waitingFor
                        + "; close the stream, or clear the flag and go on",
                cause);
    }
}
