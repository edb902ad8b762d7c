package dev.golemasyncapi.it.demo;

import java.io.Console;
import java.io.PrintStream;

/** Prints lines in columns, in colour where there is somebody to see it. */
final class Listing {

    private static final String ROW = "  %-12s  %-25s  %s";

    private final PrintStream out;
    private final boolean colour;

    Listing(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** A listing on standard output. */
    static Listing onStandardOutput() {
        return new Listing(System.out, System.getenv("NO_COLOR") == null && isTerminal());
    }

    /** A title above what follows. */
    void title(String text, String detail) {
        out.println();
        out.println(inColour("1", text));
        out.println(inColour("2", detail));
    }

    /** A row of the listing. */
    void row(Line line) {
        out.println(inColour(
                line.tone().code(),
                ROW.formatted(line.time(), line.kind(), printable(line.text())).stripTrailing()));
    }

    /** A sentence below what went before. */
    void note(String text) {
        out.println(inColour("2", "  " + text));
    }

    private String inColour(String code, String text) {
        return colour && !code.equals("0") ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }

    /** What a worker says must not be able to steer the terminal. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (char c : text.stripTrailing().toCharArray()) {
            if (c >= ' ' && c < 0x7F) {
                printable.append(c);
            } else {
                printable.append("\\u%04x".formatted((int) c));
            }
        }
        return printable.toString();
    }

    /** Since Java 22 there is a console also where there is no terminal, and a method that tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
