package dev.golemasyncapi.write;

import java.io.IOException;

/** Says that a file was not written because writing it would not be safe; nothing was changed on disk. */
public final class OutputRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputRefusedException(String message) {
        super(message);
    }
}
