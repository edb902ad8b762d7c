package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonToken;
import dev.golemasyncapi.runtime.jackson2.Jackson;

/** Words for JSON in messages to people. */
final class JsonText {

    private static final int LONGEST = 200;

    private JsonText() {}

    /** Text from the wire between quotes, with control characters escaped, cut where it is long. */
    static String quoted(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return "\"" + Jackson.escaped(shown) + "\"";
    }

    /** What kind of value begins with a token. */
    static String describe(JsonToken token) {
        if (token == null) {
            return "the end of the text";
        }
        if (Jackson.isName(token)) {
            return "an object";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.name();
        };
    }
}
