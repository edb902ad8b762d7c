package dev.golemasyncapi.parse;

import java.util.regex.Pattern;

/** The names of extensions: {@code x-} and letters, digits, {@code .}, {@code _} and {@code -}. */
final class Extensions {

    private static final Pattern NAME = Pattern.compile("x-[\\w.\\-]+");

    private Extensions() {}

    static boolean isName(String name) {
        return name.startsWith("x-") && NAME.matcher(name).matches();
    }

    /** Whether a name is meant to be one. */
    static boolean isMeant(String name) {
        return name.startsWith("x-");
    }
}
