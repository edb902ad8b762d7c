package dev.golemasyncapi.it;

import dev.golemasyncapi.it.server.RawConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a server may send, by the rules of RFC 6455 or against them, after a first event; and what comes of it. */
enum ConformanceCase {
    FRAGMENTS("5.4", "a message in fragments, one of them empty", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.first());
        peer.frame(false, RawConnection.CONTINUATION, bytes());
        peer.frame(true, RawConnection.CONTINUATION, Message.second());
    }),
    BINARY_FRAGMENTS("5.4", "JSON in a binary message in fragments", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawConnection.BINARY, Message.first());
        peer.frame(true, RawConnection.CONTINUATION, Message.second());
    }),
    CHARACTER_IN_FRAGMENTS("5.6", "the bytes of one character in two fragments", Outcome.MESSAGE, peer -> {
        int inside = Message.TEXT.indexOf('☃') + 1;
        byte[] whole = Message.bytes();
        peer.frame(false, RawConnection.TEXT, Arrays.copyOf(whole, inside));
        peer.frame(true, RawConnection.CONTINUATION, Arrays.copyOfRange(whole, inside, whole.length));
    }),
    LAST_FRAGMENT_EMPTY("5.4", "a message whose last fragment is empty", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.bytes());
        peer.frame(true, RawConnection.CONTINUATION, bytes());
    }),
    BYTE_BY_BYTE("5.2", "a frame byte by byte", Outcome.MESSAGE, peer -> {
        for (byte single : RawConnection.bytesOf(true, RawConnection.TEXT, Message.bytes())) {
            peer.write(single);
        }
    }),
    CONTROL_BETWEEN_FRAGMENTS("5.4", "a Ping between two fragments", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.first());
        peer.ping("between");
        peer.frame(true, RawConnection.CONTINUATION, Message.second());
    }),
    CONTINUATION_OF_NOTHING(
            "5.4",
            "a continuation without a beginning",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.CONTINUATION, Message.bytes())),
    MESSAGE_INSIDE_A_MESSAGE("5.4", "a new message before the last fragment", Outcome.LOST, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.first());
        peer.text(Message.TEXT);
    }),
    FRAGMENT_OF_NOTHING(
            "5.4",
            "a continuation without a beginning that is not the last",
            Outcome.LOST,
            peer -> peer.frame(false, RawConnection.CONTINUATION, Message.first())),
    OTHER_MESSAGE_INSIDE("5.4", "a binary message before the last fragment", Outcome.LOST, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.first());
        peer.frame(true, RawConnection.BINARY, Message.bytes());
    }),
    RESERVED_BIT_1(
            "5.2", "a frame with RSV1, without an extension", Outcome.LOST, peer -> peer.write(bytes(0xC1, 1, '2'))),
    RESERVED_BIT_2("5.2", "a frame with RSV2", Outcome.LOST, peer -> peer.write(bytes(0xA1, 1, '2'))),
    RESERVED_BIT_3("5.2", "a frame with RSV3", Outcome.LOST, peer -> peer.write(bytes(0x91, 1, '2'))),
    RESERVED_DATA_OPCODE("5.2", "a frame with the opcode 3", Outcome.LOST, peer -> peer.write(bytes(0x83, 1, '2'))),
    RESERVED_CONTROL_OPCODE("5.2", "a frame with the opcode 11", Outcome.LOST, peer -> peer.write(bytes(0x8B, 0))),
    RESERVED_DATA_OPCODE_7("5.2", "a frame with the opcode 7", Outcome.LOST, peer -> peer.write(bytes(0x87, 0))),
    RESERVED_CONTROL_OPCODE_15("5.2", "a frame with the opcode 15", Outcome.LOST, peer -> peer.write(bytes(0x8F, 0))),
    RESERVED_BIT_OF_A_CONTROL("5.2", "a Ping with RSV1", Outcome.LOST, peer -> peer.write(bytes(0xC9, 0))),
    MASKED_FRAME("5.1", "a masked frame", Outcome.LOST, peer -> peer.write(bytes(0x81, 0x81, 0, 0, 0, 0, '2'))),
    NEGATIVE_LENGTH(
            "5.2",
            "a length of 64 bits with the first bit set",
            Outcome.LOST,
            peer -> peer.write(bytes(0x81, 127, 0x80, 0, 0, 0, 0, 0, 0, 1, '2'))),
    LONG_FORM_OF_A_SHORT_LENGTH(
            "5.2", "a length of 1 in 16 bits", Outcome.LOST, peer -> peer.write(bytes(0x81, 126, 0, 1, '2'))),
    CONTROL_IN_FRAGMENTS(
            "5.5", "a Ping without FIN", Outcome.LOST, peer -> peer.frame(false, RawConnection.PING, bytes('x'))),
    CONTROL_TOO_LONG(
            "5.5", "a Ping of 126 bytes", Outcome.LOST, peer -> peer.frame(true, RawConnection.PING, new byte[126])),
    PING("5.5.2", "a Ping", Outcome.MESSAGE, peer -> {
        peer.ping("anyone");
        peer.text(Message.TEXT);
    }),
    LONGEST_PING("5.5.2", "a Ping of 125 bytes", Outcome.MESSAGE, peer -> {
        peer.frame(true, RawConnection.PING, new byte[125]);
        peer.text(Message.TEXT);
    }),
    PINGS("5.5.2", "ten Pings at once", Outcome.MESSAGE, peer -> {
        for (int i = 0; i < 10; i++) {
            peer.ping("ping " + i);
        }
        peer.text(Message.TEXT);
    }),
    PONG_TOO_LONG(
            "5.5", "a Pong of 126 bytes", Outcome.LOST, peer -> peer.frame(true, RawConnection.PONG, new byte[126])),
    UNSOLICITED_PONG("5.5.3", "a Pong that nobody asked for", Outcome.MESSAGE, peer -> {
        peer.frame(true, RawConnection.PONG, bytes('x'));
        peer.text(Message.TEXT);
    }),
    BINARY(
            "5.6",
            "JSON in a binary message",
            Outcome.MESSAGE,
            peer -> peer.frame(true, RawConnection.BINARY, Message.bytes())),
    INVALID_UTF_8(
            "5.6, 8.1",
            "text that is not UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.TEXT, bytes('"', 0xC3, 0x28, '"'))),
    INVALID_UTF_8_IN_FRAGMENTS("5.6, 8.1", "text that is not UTF-8 in its second fragment", Outcome.LOST, peer -> {
        peer.frame(false, RawConnection.TEXT, bytes('"', 0xC3));
        peer.frame(true, RawConnection.CONTINUATION, bytes(0x28, '"'));
    }),
    HALF_A_CHARACTER(
            "5.6, 8.1",
            "text that ends within a character",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.TEXT, bytes('"', 0xE2, 0x82))),
    OVERLONG_UTF_8(
            "8.1",
            "text with a longer form of /",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.TEXT, bytes(0xC0, 0xAF))),
    BEYOND_UNICODE(
            "8.1",
            "text with U+110000",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.TEXT, bytes(0xF4, 0x90, 0x80, 0x80))),
    SURROGATE(
            "8.1",
            "text with a surrogate in UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.TEXT, bytes('"', 0xED, 0xA0, 0x80, '"'))),
    CLOSE_NORMALLY("5.5.1", "Close 1000", Outcome.NORMAL_END, peer -> peer.closeFrame(1000, "done")),
    CLOSE_WITHOUT_CODE(
            "5.5.1",
            "Close without a body",
            Outcome.NORMAL_END,
            peer -> peer.frame(true, RawConnection.CLOSE, bytes())),
    CLOSE_WITH_CODE("7.4", "Close 1011", Outcome.CLOSED, peer -> peer.closeFrame(1011, "oops")),
    CLOSE_OF_AN_APPLICATION("7.4.2", "Close 4999", Outcome.CLOSED, peer -> peer.closeFrame(4999, "")),
    CLOSE_OF_A_CLIENT(
            "7.4.1", "Close 1010, which is the client's to send", Outcome.CLOSED, peer -> peer.closeFrame(1010, "")),
    CLOSE_OF_A_LIBRARY("7.4.2", "Close 3000", Outcome.CLOSED, peer -> peer.closeFrame(3000, "")),
    CLOSE_WITH_THE_LONGEST_REASON(
            "5.5",
            "Close 1001 with a reason of 123 bytes",
            Outcome.CLOSED,
            peer -> peer.closeFrame(1001, "x".repeat(123))),
    CLOSE_TOO_LONG(
            "5.5", "Close with a reason of 124 bytes", Outcome.LOST, peer -> peer.closeFrame(1001, "x".repeat(124))),
    CLOSE_IN_FRAGMENTS(
            "5.5", "a Close without FIN", Outcome.LOST, peer -> peer.frame(false, RawConnection.CLOSE, bytes(3, 0xE8))),
    CLOSE_IN_A_MESSAGE("5.4", "Close 1000 between two fragments", Outcome.NORMAL_END, peer -> {
        peer.frame(false, RawConnection.TEXT, Message.first());
        peer.closeFrame(1000, "");
    }),
    CLOSE_OF_ONE_BYTE(
            "5.5.1", "Close with half a code", Outcome.LOST, peer -> peer.frame(true, RawConnection.CLOSE, bytes(3))),
    CLOSE_REASON_NOT_UTF_8(
            "5.5.1",
            "Close with a reason that is not UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawConnection.CLOSE, bytes(3, 0xE8, 0xC3, 0x28))),
    CLOSE_CODE_TOO_SMALL("7.4.2", "Close 999", Outcome.LOST, peer -> peer.closeFrame(999, "")),
    CLOSE_CODE_RESERVED("7.4.1", "Close 1005, which must not be sent", Outcome.LOST, peer -> peer.closeFrame(1005, "")),
    CLOSE_CODE_OF_NO_CLOSE(
            "7.4.1", "Close 1006, which must not be sent", Outcome.LOST, peer -> peer.closeFrame(1006, "")),
    CLOSE_CODE_OF_NO_TLS(
            "7.4.1", "Close 1015, which must not be sent", Outcome.LOST, peer -> peer.closeFrame(1015, "")),
    CLOSE_CODE_WITHOUT_MEANING("7.4.1", "Close 1004", Outcome.LOST, peer -> peer.closeFrame(1004, "")),
    CLOSE_CODE_UNASSIGNED("7.4.2", "Close 2999", Outcome.LOST, peer -> peer.closeFrame(2999, "")),
    CLOSE_CODE_TOO_LARGE("7.4.2", "Close 5000", Outcome.LOST, peer -> peer.closeFrame(5000, "")),
    CLOSE_CODE_LARGEST("7.4.2", "Close 65535", Outcome.LOST, peer -> peer.closeFrame(65_535, "")),
    DATA_AFTER_CLOSE("5.5.1", "a message after Close 1000", Outcome.NORMAL_END, peer -> {
        peer.write(bytes(0x88, 2, 3, 0xE8, 0x81, 1, '2'));
    }),
    END_WITHOUT_CLOSE("7.1.7", "the end of the TCP stream", Outcome.LOST, RawConnection::close);

    /** What the consumer gets after the first event. */
    enum Outcome {
        /** The {@link Message}. */
        MESSAGE("the message"),
        /** The normal end. */
        NORMAL_END("the normal end"),
        /** The failure that names the code. */
        CLOSED("`ConnectionClosedException`"),
        /** The failure of a connection that is gone. */
        LOST("`ConnectionFailedException`");

        final String text;

        Outcome(String text) {
            this.text = text;
        }
    }

    /** The event that the server sends, where it sends one, and its halves. */
    static final class Message {

        /** Whole; its snowman is three bytes. */
        static final String TEXT = "{\"ClientLagged\":{\"number_of_missed_messages\":2,\"note\":\"☃\"}}";

        private static final int MIDDLE = 20;

        private Message() {}

        private static byte[] bytes() {
            return TEXT.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] first() {
            return Arrays.copyOf(bytes(), MIDDLE);
        }

        private static byte[] second() {
            return Arrays.copyOfRange(bytes(), MIDDLE, bytes().length);
        }
    }

    /** What the server does. */
    @FunctionalInterface
    interface Script {
        void run(RawConnection peer) throws IOException;
    }

    final String section;
    final String sent;
    final Outcome outcome;
    final Script script;

    ConformanceCase(String section, String sent, Outcome outcome, Script script) {
        this.section = section;
        this.sent = sent;
        this.outcome = outcome;
        this.script = script;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The rows of the table in the documentation. */
    static List<String> table() {
        return List.of(values()).stream()
                .map(each -> "| %s | %s | %s |".formatted(each.section, each.sent, each.outcome.text))
                .toList();
    }
}
