package dev.golemasyncapi.runtime;

import java.io.ByteArrayOutputStream;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;

/**
 * Puts the parts in which the JDK hands over a message together again. Its methods are called one after another, never
 * at the same time. It runs no code of the user: as long as it works, Pings are not answered.
 */
final class InboundListener implements WebSocket.Listener {

    private final Connection connection;
    private final int maxMessageSize;
    private final StringBuilder text = new StringBuilder();
    private ByteArrayOutputStream binary = new ByteArrayOutputStream(0);
    private long size;

    InboundListener(Connection connection, int maxMessageSize) {
        this.connection = connection;
        this.maxMessageSize = maxMessageSize;
    }

    @Override
    public void onOpen(WebSocket socket) {
        if (connection.opened(socket)) {
            socket.request(1);
            connection.asked(socket);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        if (!accepts(socket, utf8Length(part))) {
            return null;
        }
        if (!last) {
            text.append(part);
            socket.request(1);
        } else if (text.isEmpty()) {
            deliver(socket, RawMessage.text(part.toString(), (int) size));
        } else {
            String whole = text.append(part).toString();
            text.setLength(0);
            text.trimToSize();
            deliver(socket, RawMessage.text(whole, (int) size));
        }
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
        if (!accepts(socket, part.remaining())) {
            return null;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        if (last && binary.size() == 0) {
            deliver(socket, RawMessage.binary(bytes));
            return null;
        }
        binary.write(bytes, 0, bytes.length);
        if (last) {
            byte[] whole = binary.toByteArray();
            binary = new ByteArrayOutputStream(0);
            deliver(socket, RawMessage.binary(whole));
        } else {
            socket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onPing(WebSocket socket, ByteBuffer payload) {
        connection.arrived();
        socket.request(1);
        // Null tells the JDK to send the Pong, which it does by itself.
        return null;
    }

    @Override
    public CompletionStage<?> onPong(WebSocket socket, ByteBuffer payload) {
        connection.arrived();
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        connection.closedByServer(code, reason);
        // Null tells the JDK to answer with the same code.
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        connection.lost(error);
    }

    private boolean accepts(WebSocket socket, long partSize) {
        connection.arrived();
        if (connection.isEnding()) {
            socket.request(1);
            return false;
        }
        size += partSize;
        if (size > maxMessageSize) {
            connection.tooLarge();
            return false;
        }
        return true;
    }

    private void deliver(WebSocket socket, RawMessage message) {
        size = 0;
        if (connection.received(message)) {
            socket.request(1);
        }
    }

    /** The JDK has checked that surrogates come in pairs; each half of a pair stands for two of its four bytes. */
    private static long utf8Length(CharSequence part) {
        long length = part.length();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= 0x80) {
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }
}
