package dev.golemasyncapi.parse;

import java.util.regex.Pattern;

/** What the keys of an object may look like that an author names. */
public enum NameFormat {
    /** Any text. */
    ANY("any name"),
    /** The names of servers and parameters. */
    NAME("a name of A to Z, a to z, 0 to 9, _ and -", "[A-Za-z0-9_\\-]"),
    /** The names of components. */
    COMPONENT("a name of A to Z, a to z, 0 to 9, ., _ and -", "[A-Za-z0-9._\\-]"),
    /** The addresses of channels, URI templates of RFC 6570. */
    ADDRESS("a URI template"),
    /** Regular expressions of ECMA 262. */
    REGEX("a regular expression");

    private final String words;
    private final Pattern character;

    NameFormat(String words) {
        this(words, "(?s).");
    }

    NameFormat(String words, String character) {
        this.words = words;
        this.character = Pattern.compile(character);
    }

    /** What such a name is, for people. */
    public String words() {
        return words;
    }

    /** Whether a name may have a character. */
    boolean allows(int codePoint) {
        return character.matcher(Character.toString(codePoint)).matches();
    }
}
