package dev.golemasyncapi.runtime;

/**
 * A message could not be sent, or not be sent for sure, since there is no connection. Messages do not wait for the next
 * connection: what was worth sending to the server before may not be so to the one that comes after.
 */
public final class NotConnectedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** Whether the server may have got the message. */
    private final boolean perhapsSent;

    private NotConnectedException(String message, boolean perhapsSent, Throwable cause) {
        super(message, cause);
        this.perhapsSent = perhapsSent;
    }

    /** While the client tries to connect again. */
    static NotConnectedException whileReconnecting(String channel) {
        return new NotConnectedException(
                "there is no connection of channel " + name(channel)
                        + " at present, so the message was not sent; send it again after the client has reconnected",
                false,
                null);
    }

    /** After the end; a null cause is a normal one. */
    static NotConnectedException afterEnd(String channel, Throwable cause) {
        return new NotConnectedException(
                "the connection of channel " + name(channel)
                        + " has ended, so the message was not sent; open the channel again to send it",
                false,
                cause);
    }

    /** For a message that was waiting when the connection was lost. */
    static NotConnectedException whileWaiting(String channel, Throwable cause) {
        return new NotConnectedException(
                "the connection of channel " + name(channel)
                        + " was lost before the message was sent; send it again after the client has reconnected",
                false,
                cause);
    }

    /** For the message that was being written when the connection was lost. */
    static NotConnectedException whileWriting(String channel, Throwable cause) {
        return new NotConnectedException(
                "the connection of channel " + name(channel)
                        + " was lost while the message was sent; ask the server whether it has arrived before it is sent again",
                true,
                cause);
    }

    /** For a request whose reply had not come. */
    static NotConnectedException beforeReply(String channel, Throwable cause) {
        return new NotConnectedException(
                "the connection of channel " + name(channel)
                        + " was lost before the reply came; ask the server whether it did what was asked for",
                true,
                cause);
    }

    private static String name(String channel) {
        return Printable.text(channel, Printable.NAME);
    }

    /**
     * {@return whether the server may have got the message all the same, since it was being written when the connection
     * was lost; if not, it surely was not sent}
     */
    public boolean perhapsSent() {
        return perhapsSent;
    }
}
