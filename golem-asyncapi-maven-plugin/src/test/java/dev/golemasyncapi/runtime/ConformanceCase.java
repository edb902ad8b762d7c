package dev.golemasyncapi.runtime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What a server may send, by the rules of RFC 6455 or against them, after the message {@code 1}; and what comes of it.
 */
enum ConformanceCase {
    FRAGMENTS("5.4", "a message in fragments, one of them empty", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawPeer.TEXT, bytes('2'));
        peer.frame(false, RawPeer.CONTINUATION, bytes());
        peer.frame(true, RawPeer.CONTINUATION, bytes('3'));
    }),
    CONTROL_BETWEEN_FRAGMENTS("5.4", "a Ping between two fragments", Outcome.MESSAGE, peer -> {
        peer.frame(false, RawPeer.TEXT, bytes('2'));
        peer.ping("between");
        peer.frame(true, RawPeer.CONTINUATION, bytes('3'));
    }),
    CONTINUATION_OF_NOTHING(
            "5.4",
            "a continuation without a beginning",
            Outcome.LOST,
            peer -> peer.frame(true, RawPeer.CONTINUATION, bytes('2'))),
    MESSAGE_INSIDE_A_MESSAGE("5.4", "a new message before the last fragment", Outcome.LOST, peer -> {
        peer.frame(false, RawPeer.TEXT, bytes('2'));
        peer.text("3");
    }),
    RESERVED_BIT_1(
            "5.2", "a frame with RSV1, without an extension", Outcome.LOST, peer -> peer.send(bytes(0xC1, 1, '2'))),
    RESERVED_BIT_2("5.2", "a frame with RSV2", Outcome.LOST, peer -> peer.send(bytes(0xA1, 1, '2'))),
    RESERVED_BIT_3("5.2", "a frame with RSV3", Outcome.LOST, peer -> peer.send(bytes(0x91, 1, '2'))),
    RESERVED_DATA_OPCODE("5.2", "a frame with the opcode 3", Outcome.LOST, peer -> peer.send(bytes(0x83, 1, '2'))),
    RESERVED_CONTROL_OPCODE("5.2", "a frame with the opcode 11", Outcome.LOST, peer -> peer.send(bytes(0x8B, 0))),
    MASKED_FRAME("5.1", "a masked frame", Outcome.LOST, peer -> peer.send(bytes(0x81, 0x81, 0, 0, 0, 0, '2'))),
    NEGATIVE_LENGTH(
            "5.2",
            "a length of 64 bits with the first bit set",
            Outcome.LOST,
            peer -> peer.send(bytes(0x81, 127, 0x80, 0, 0, 0, 0, 0, 0, 1, '2'))),
    LONG_FORM_OF_A_SHORT_LENGTH(
            "5.2", "a length of 1 in 16 bits", Outcome.LOST, peer -> peer.send(bytes(0x81, 126, 0, 1, '2'))),
    CONTROL_IN_FRAGMENTS(
            "5.5", "a Ping without FIN", Outcome.LOST, peer -> peer.frame(false, RawPeer.PING, bytes('x'))),
    CONTROL_TOO_LONG("5.5", "a Ping of 126 bytes", Outcome.LOST, peer -> peer.frame(true, RawPeer.PING, new byte[126])),
    PING("5.5.2", "a Ping", Outcome.MESSAGE, peer -> {
        peer.ping("anyone");
        peer.text("23");
    }),
    UNSOLICITED_PONG("5.5.3", "a Pong that nobody asked for", Outcome.MESSAGE, peer -> {
        peer.frame(true, RawPeer.PONG, bytes('x'));
        peer.text("23");
    }),
    BINARY(
            "5.6",
            "JSON in a binary message",
            Outcome.MESSAGE,
            peer -> peer.frame(true, RawPeer.BINARY, bytes('2', '3'))),
    INVALID_UTF_8(
            "5.6, 8.1",
            "text that is not UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawPeer.TEXT, bytes('"', 0xC3, 0x28, '"'))),
    SURROGATE(
            "8.1",
            "text with a surrogate in UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawPeer.TEXT, bytes('"', 0xED, 0xA0, 0x80, '"'))),
    CLOSE_NORMALLY("5.5.1", "Close 1000", Outcome.NORMAL_END, peer -> peer.closeFrame(1000, "done")),
    CLOSE_WITHOUT_CODE(
            "5.5.1", "Close without a body", Outcome.NORMAL_END, peer -> peer.frame(true, RawPeer.CLOSE, bytes())),
    CLOSE_WITH_CODE("7.4", "Close 1011", Outcome.CLOSED, peer -> peer.closeFrame(1011, "oops")),
    CLOSE_OF_AN_APPLICATION("7.4.2", "Close 4999", Outcome.CLOSED, peer -> peer.closeFrame(4999, "")),
    CLOSE_OF_ONE_BYTE(
            "5.5.1", "Close with half a code", Outcome.LOST, peer -> peer.frame(true, RawPeer.CLOSE, bytes(3))),
    CLOSE_REASON_NOT_UTF_8(
            "5.5.1",
            "Close with a reason that is not UTF-8",
            Outcome.LOST,
            peer -> peer.frame(true, RawPeer.CLOSE, bytes(3, 0xE8, 0xC3, 0x28))),
    CLOSE_CODE_TOO_SMALL("7.4.2", "Close 999", Outcome.LOST, peer -> peer.closeFrame(999, "")),
    CLOSE_CODE_RESERVED("7.4.1", "Close 1005, which must not be sent", Outcome.LOST, peer -> peer.closeFrame(1005, "")),
    CLOSE_CODE_UNASSIGNED("7.4.2", "Close 2999", Outcome.LOST, peer -> peer.closeFrame(2999, "")),
    DATA_AFTER_CLOSE("5.5.1", "a message after Close 1000", Outcome.NORMAL_END, peer -> {
        peer.send(ByteBuffer.allocate(7)
                .put(bytes(0x88, 2, 3, 0xE8))
                .put(bytes(0x81, 1, '2'))
                .array());
    }),
    END_WITHOUT_CLOSE("7.1.7", "the end of the TCP stream", Outcome.LOST, RawPeer::close);

    /** What the consumer gets after the message {@code 1}. */
    enum Outcome {
        /** The message 23. */
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

    /** What the server does. */
    @FunctionalInterface
    interface Script {
        void run(RawPeer peer) throws IOException;
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
