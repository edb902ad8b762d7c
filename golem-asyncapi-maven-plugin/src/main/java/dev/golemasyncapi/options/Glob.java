package dev.golemasyncapi.options;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for names: {@code *} stands for any text and {@code ?} for any one character.
 *
 * @param text the pattern as the user wrote it
 */
public record Glob(String text) {

    /** Whether a name is one of those that are meant. */
    public boolean matches(String name) {
        String regex = text.codePoints()
                .mapToObj(c -> c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.DOTALL).matcher(name).matches();
    }
}
