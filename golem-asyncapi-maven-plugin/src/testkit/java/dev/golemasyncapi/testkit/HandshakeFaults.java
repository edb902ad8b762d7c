package dev.golemasyncapi.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** What is done to the next handshakes in place of answering them as the document says, in the order of the calls. */
final class HandshakeFaults {

    /** What is done to a handshake. */
    enum Kind {
        /** It is answered with a status. */
        REFUSE,
        /** The connection is reset. */
        DROP,
        /** Nothing. */
        IGNORE
    }

    /**
     * A fault.
     *
     * @param kind what it is
     * @param refusal the answer; null where there is none
     */
    record Fault(Kind kind, Refusal refusal) {}

    private final Deque<Fault> next = new ArrayDeque<>();

    synchronized void refuse(int times, Refusal refusal) {
        add(times, new Fault(Kind.REFUSE, Objects.requireNonNull(refusal, "refusal")));
    }

    synchronized void add(int times, Kind kind) {
        add(times, new Fault(kind, null));
    }

    private void add(int times, Fault fault) {
        if (times < 1) {
            throw new IllegalArgumentException("the number of handshakes is at least one");
        }
        for (int i = 0; i < times; i++) {
            next.add(fault);
        }
    }

    /** {@return what is done to this handshake; null where it is answered as the document says} */
    synchronized Fault poll() {
        return next.poll();
    }
}
