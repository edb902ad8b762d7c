package dev.golemasyncapi.testkit;

import dev.golemasyncapi.runtime.jackson2.Jackson;

/** A handshake is to be refused. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal, String problem) {
        super(problem);
        this.refusal = refusal;
    }

    /** For a handshake that is not as it should be. */
    static RefusedException because(int status, String error, String problem) {
        return new RefusedException(
                Refusal.status(status)
                        .json("{\"error\":\"" + error + "\",\"message\":\"" + Jackson.escaped(problem) + "\"}"),
                problem);
    }

    Refusal refusal() {
        return refusal;
    }
}
