package dev.golemasyncapi.options;

import java.util.Set;

/**
 * Which texts are names in Java 17. {@code javax.lang.model.SourceVersion} says the same, but is slow to load, and this
 * is asked in each build.
 */
public final class JavaWords {

    private static final Set<String> KEYWORDS = Set.of(("abstract assert boolean break byte case catch char class const"
                    + " continue default do double else enum extends false final finally float for goto if implements"
                    + " import instanceof int interface long native new null package private protected public return"
                    + " short static strictfp super switch synchronized this throw throws transient true try void"
                    + " volatile while _")
            .split(" "));

    private JavaWords() {}

    /** Whether Java keeps a word for itself wherever it stands (JLS 3.9, and the literals that look like words). */
    public static boolean isKeyword(String text) {
        return KEYWORDS.contains(text);
    }

    /** Whether a text is a name, or several with dots between them. */
    public static boolean areNames(String text) {
        for (String name : text.split("\\.", -1)) {
            if (!isName(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is one name. */
    public static boolean isName(String text) {
        if (text.isEmpty() || isKeyword(text) || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Character.isJavaIdentifierPart(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
