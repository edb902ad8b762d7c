package dev.golemasyncapi.runtime;

/** Checks what goes into a header. No message shows a value, which may be a credential. */
final class HeaderText {

    private static final String NAME_PUNCTUATION = "!#$%&'*+-.^_`|~";

    private HeaderText() {}

    /** Refuses what is not a {@code token} of RFC 9110 section 5.6.2. */
    static void requireName(String name) {
        boolean token = !name.isEmpty()
                && name.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || NAME_PUNCTUATION.indexOf(c) >= 0);
        if (!token) {
            throw new IllegalArgumentException("\"" + Printable.text(name, Printable.NAME)
                    + "\" cannot be the name of a header; use ASCII letters, digits and -");
        }
    }

    /**
     * Refuses line breaks and NUL, which could start another header, and what the JDK would replace by a question mark.
     */
    static void requireValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c > '~') {
                throw new IllegalArgumentException("the value of the header " + name + " holds U+"
                        + String.format("%04X", (int) c) + " at index " + i + "; only printable ASCII can be sent");
            }
        }
    }

    /**
     * Refuses what cannot be a bearer token, with the usual reasons in mind: a line end from a file, a missing token.
     */
    static String requireToken(String token) {
        if (token == null || token.isEmpty()) {
            throw new IllegalArgumentException("there is no bearer token; the supplier must give one at each connect");
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("the bearer token holds U+" + String.format("%04X", (int) c)
                        + " at index " + i + " of " + token.length()
                        + "; strip spaces and line ends, and pass the token without \"Bearer\"");
            }
        }
        return token;
    }
}
