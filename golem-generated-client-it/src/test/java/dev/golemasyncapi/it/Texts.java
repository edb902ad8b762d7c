package dev.golemasyncapi.it;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Texts as a log would show them. */
final class Texts {

    private Texts() {}

    /** {@return an exception with its causes and what was suppressed} */
    static String stackTrace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
