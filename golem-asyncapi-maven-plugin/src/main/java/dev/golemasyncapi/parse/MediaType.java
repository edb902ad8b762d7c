package dev.golemasyncapi.parse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type (RFC 9110, section 8.3.1), in lower case but for the values of parameters.
 *
 * @param type what stands before the slash
 * @param subtype what stands behind it
 * @param parameters the parameters by name, in order
 */
public record MediaType(String type, String subtype, Map<String, String> parameters) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern NAME = Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*;\\s*(?:(" + TOKEN + ")\\s*=\\s*(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*)\")\\s*)?");

    /** Copies the map and keeps its order. */
    public MediaType {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** Reads a media type; empty where the text is none. */
    public static Optional<MediaType> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        Matcher parameter = PARAMETER.matcher(text);
        int end = name.end();
        while (end < text.length()) {
            if (!parameter.region(end, text.length()).lookingAt()) {
                return Optional.empty();
            }
            if (parameter.group(1) != null) {
                String value = parameter.group(2) != null
                        ? parameter.group(2)
                        : parameter.group(3).replaceAll("\\\\(.)", "$1");
                parameters.putIfAbsent(lower(parameter.group(1)), value);
            }
            end = parameter.end();
        }
        return Optional.of(new MediaType(lower(name.group(1)), lower(name.group(2)), parameters));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The type with its subtype. */
    public String essence() {
        return type + "/" + subtype;
    }

    /** The syntax that the subtype is written in: what stands behind its last plus sign, or else the subtype. */
    public String syntax() {
        return subtype.substring(subtype.lastIndexOf('+') + 1);
    }

    /** The subtype without what stands behind its last plus sign. */
    public String language() {
        int plus = subtype.lastIndexOf('+');
        return plus < 0 ? subtype : subtype.substring(0, plus);
    }

    /** The value of a parameter. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
