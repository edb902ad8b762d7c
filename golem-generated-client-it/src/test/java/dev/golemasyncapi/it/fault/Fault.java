package dev.golemasyncapi.it.fault;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

/** What can happen to one connection. */
public enum Fault {

    /** RST between two messages. */
    RESET((link, random) -> {
        passSome(link, random);
        link.reset();
    }),

    /** The network is gone, and nobody tells. */
    HALF_OPEN((link, random) -> {
        passSome(link, random);
        link.awaitClient();
    }),

    /** Nothing moves for a while, in the middle of a frame; then the rest comes, and RST. */
    STALL((link, random) -> {
        passSome(link, random);
        byte[] frame = link.nextFrame();
        int half = 1 + random.nextInt(frame.length - 1);
        link.write(Arrays.copyOf(frame, half));
        link.pause(20);
        link.write(Arrays.copyOfRange(frame, half, frame.length));
        link.noteAsPassed(frame);
        link.awaitPong();
        link.reset();
    }),

    /** A message byte by byte; then RST. */
    TRICKLE((link, random) -> {
        passSome(link, random);
        byte[] frame = link.nextFrame();
        for (byte single : frame) {
            link.write(single);
        }
        link.noteAsPassed(frame);
        link.awaitPong();
        link.reset();
    }),

    /** FIN inside of a frame. */
    CUT_INSIDE_A_FRAME((link, random) -> {
        passSome(link, random);
        byte[] frame = link.nextFrame();
        link.write(Arrays.copyOf(frame, 1 + random.nextInt(frame.length - 1)));
    }),

    /** FIN inside of the bytes of one character. */
    CUT_INSIDE_A_CHARACTER((link, random) -> {
        passSome(link, random);
        byte[] frame = link.nextFrame();
        int cut = ProxyLink.headLength(frame);
        while (frame[cut] >= 0) {
            cut++;
        }
        link.write(Arrays.copyOf(frame, cut + 1));
    }),

    /** A frame with a bit turned that must not be set. */
    CORRUPT_FRAME((link, random) -> {
        passSome(link, random);
        byte[] frame = link.nextFrame();
        frame[0] ^= (byte) (0x10 << random.nextInt(3));
        link.write(frame);
        link.awaitClient();
    }),

    /** A message longer than the client accepts. */
    OVERSIZED_FRAME((link, random) -> {
        passSome(link, random);
        link.write(
                (byte) 0x81, (byte) 127, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0x7F, (byte) 0, (byte) 0, (byte)
                        0);
        link.write("x".repeat(FaultProxy.MAX_MESSAGE + 1));
        link.awaitClient();
    }),

    /** 503. */
    HANDSHAKE_REFUSED_FOR_NOW((link, random) -> link.write("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")),

    /** 404. */
    HANDSHAKE_REFUSED_FOR_GOOD((link, random) -> link.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")),

    /** Something that is not HTTP. */
    HANDSHAKE_GARBAGE((link, random) -> link.write("SSH-2.0-OpenSSH_9.6\r\n\r\n")),

    /** No answer. */
    HANDSHAKE_STALLED((link, random) -> link.awaitClient()),

    /** The server goes away for a restart, and is not there for the next handshake. */
    SERVER_RESTART((link, random) -> {
        passSome(link, random);
        link.closeFrame(1012);
    }),

    /** A Close that is worth another try. */
    CLOSE_FOR_NOW((link, random) -> {
        passSome(link, random);
        link.closeFrame(CloseCodes.anyOf(CloseCodes.FOR_NOW, random));
    }),

    /** A Close with a code that must not be sent, which is worth another try as any violation of the protocol. */
    CLOSE_AGAINST_THE_RULES((link, random) -> {
        passSome(link, random);
        link.closeFrame(CloseCodes.anyOf(CloseCodes.AGAINST_THE_RULES, random));
    }),

    /** A Close that is final. */
    CLOSE_FOR_GOOD((link, random) -> {
        passSome(link, random);
        link.closeFrame(CloseCodes.anyOf(CloseCodes.FOR_GOOD, random));
    }),

    /** Nothing wrong: some messages, and the normal end. */
    NONE((link, random) -> {
        passSome(link, random);
        link.closeFrame(1000);
    });

    /** Those after which there is no other try. */
    public static final Set<Fault> FINAL = Set.of(OVERSIZED_FRAME, HANDSHAKE_REFUSED_FOR_GOOD, CLOSE_FOR_GOOD, NONE);

    /** Those before the first message. */
    public static final Set<Fault> OF_HANDSHAKE =
            Set.of(HANDSHAKE_REFUSED_FOR_NOW, HANDSHAKE_REFUSED_FOR_GOOD, HANDSHAKE_GARBAGE, HANDSHAKE_STALLED);

    /** What is done to a connection. */
    @FunctionalInterface
    private interface Course {
        void run(ProxyLink link, Random random) throws IOException, InterruptedException;
    }

    private final Course course;

    Fault(Course course) {
        this.course = course;
    }

    void run(ProxyLink link, Random random) throws IOException, InterruptedException {
        if (!OF_HANDSHAKE.contains(this)) {
            link.passHandshake();
        }
        course.run(link, random);
    }

    private static void passSome(ProxyLink link, Random random) throws IOException, InterruptedException {
        link.passMessages(random.nextInt(5));
    }
}
