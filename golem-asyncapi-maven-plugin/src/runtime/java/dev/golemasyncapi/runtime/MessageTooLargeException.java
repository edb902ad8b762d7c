package dev.golemasyncapi.runtime;

/** A message was longer than {@link ClientOptions#maxMessageSize()}. It was not kept, and the stream has ended. */
public final class MessageTooLargeException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** The limit in bytes. */
    private final int maxMessageSize;

    MessageTooLargeException(String channel, int maxMessageSize) {
        super("a message of channel " + Printable.text(channel, Printable.NAME) + " is longer than " + maxMessageSize
                + " bytes; raise maxMessageSize if the server may send such messages");
        this.maxMessageSize = maxMessageSize;
    }

    /** {@return the limit in bytes that the message exceeded} */
    public int maxMessageSize() {
        return maxMessageSize;
    }
}
