package dev.golemasyncapi.runtime;

/**
 * A message was not sent, since too many others wait to be sent: the server, or the network, takes them more slowly
 * than they come. Wait for the stages of earlier messages before sending more.
 */
public final class SendQueueFullException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** How many messages were waiting. */
    private final int unsentMessages;
    /** How many bytes were waiting. */
    private final long unsentBytes;

    SendQueueFullException(String channel, long size, int unsentMessages, long unsentBytes, ClientOptions options) {
        super("a message of " + size + " bytes to channel " + Printable.text(channel, Printable.NAME)
                + " was not sent: " + unsentMessages + " messages of " + unsentBytes
                + " bytes wait in front of it, and the limits are " + options.unsentMessages() + " and "
                + options.unsentBytes()
                + "; wait until earlier messages are sent, or raise unsentMessages and unsentBytes");
        this.unsentMessages = unsentMessages;
        this.unsentBytes = unsentBytes;
    }

    /** {@return how many messages were waiting} */
    public int unsentMessages() {
        return unsentMessages;
    }

    /** {@return how many bytes these were} */
    public long unsentBytes() {
        return unsentBytes;
    }
}
