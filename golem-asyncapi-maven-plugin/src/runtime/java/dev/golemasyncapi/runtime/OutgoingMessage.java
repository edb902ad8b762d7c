package dev.golemasyncapi.runtime;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;

/** A whole message on its way to the server, and what became of it. */
final class OutgoingMessage {

    private final String text;
    private final byte[] bytes;
    private final long size;
    private final CompletableFuture<Void> sent = new CompletableFuture<>();

    private OutgoingMessage(String text, byte[] bytes, long size) {
        this.text = text;
        this.bytes = bytes;
        this.size = size;
    }

    /**
     * A text message.
     *
     * @throws IllegalArgumentException if the text has no UTF-8 form; it would break the connection
     */
    static OutgoingMessage text(String text, String channel) {
        return new OutgoingMessage(text, null, utf8Length(text, channel));
    }

    /** A binary message with these bytes as they are now. */
    static OutgoingMessage binary(byte[] bytes) {
        return new OutgoingMessage(null, bytes.clone(), bytes.length);
    }

    private static long utf8Length(String text, String channel) {
        long length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                length += 4;
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("a message to channel " + Printable.text(channel, Printable.NAME)
                        + " holds an unpaired surrogate, which has no UTF-8 form; send well-formed text");
            } else {
                length += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        return length;
    }

    /** {@return the length in bytes on the wire, without the frame around it} */
    long size() {
        return size;
    }

    /** {@return the content of a text message; null for a binary one} */
    String text() {
        return text;
    }

    /** {@return what is completed once it is known what became of the message} */
    CompletableFuture<Void> sent() {
        return sent;
    }

    /** Hands it to a WebSocket, which has no other message in hand. */
    CompletableFuture<WebSocket> writeTo(WebSocket socket) {
        return text != null ? socket.sendText(text, true) : socket.sendBinary(ByteBuffer.wrap(bytes), true);
    }
}
