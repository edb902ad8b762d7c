package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;

/**
 * A message could not be read: its text is not JSON, something follows the JSON, or the JSON is not of the shape that
 * the AsyncAPI document describes. It goes to {@link ClientOptions#decodeFailureHandler()} and does not end the stream.
 */
public final class DecodeException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_DETAIL = 300;

    /** The message as it arrived. */
    private final String rawText;
    /** The name of the channel. */
    private final String channel;
    /** Where in the message the reader failed. */
    private final String path;

    DecodeException(String rawText, String channel, String path, Throwable cause) {
        super(
                "a message of channel " + Printable.text(channel, Printable.NAME) + " could not be read at \""
                        + Printable.text(path, Printable.NAME) + "\": " + detail(cause)
                        + "; rawText() has the message, compare it with the AsyncAPI document",
                cause);
        this.rawText = rawText;
        this.channel = channel;
        this.path = path;
    }

    private static String detail(Throwable cause) {
        String text = cause instanceof JacksonException json ? json.getOriginalMessage() : cause.getMessage();
        return text == null ? cause.getClass().getSimpleName() : Printable.text(text, MAX_DETAIL);
    }

    /**
     * {@return the whole message as it arrived; of a binary message the text as UTF-8, with U+FFFD for bytes that are
     * not UTF-8}
     */
    public String rawText() {
        return rawText;
    }

    /** {@return the name of the channel as the AsyncAPI document has it} */
    public String channel() {
        return channel;
    }

    /** {@return a JSON pointer (RFC 6901) to the value that could not be read; empty is the whole message} */
    public String path() {
        return path;
    }
}
