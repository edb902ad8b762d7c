package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * An object of which one member has been looked at before the rest is read. What stands before that member is kept, and
 * read again.
 */
public final class Lookahead {

    private static final int LARGEST_SCALE = 1_000;

    private final String text;
    private final String literal;
    private final JsonParser parser;

    private Lookahead(String text, String literal, JsonParser parser) {
        this.text = text;
        this.literal = literal;
        this.parser = parser;
    }

    /**
     * Looks at a member of the object that the parser stands at.
     *
     * @param parser stands at the object
     * @param member the name of the member
     * @return what was found, and the object to be read
     * @throws IOException where the parser does not stand at an object
     */
    public static Lookahead at(JsonParser parser, String member) throws IOException {
        String name = JsonReading.firstMember(parser);
        // The buffer hands its tokens to the parser that is returned, and is garbage with it.
        TokenBuffer buffer = Jackson.buffer(parser);
        buffer.writeStartObject();
        for (; name != null; name = Jackson.nextName(parser)) {
            Jackson.writeName(buffer, name);
            JsonToken token = parser.nextToken();
            buffer.copyCurrentStructure(parser);
            if (name.equals(member)) {
                String text = token == JsonToken.VALUE_STRING ? Jackson.text(parser) : null;
                return new Lookahead(text, literal(token, parser), rest(buffer, parser));
            }
        }
        buffer.writeEndObject();
        JsonParser whole = Jackson.replay(buffer, parser);
        whole.nextToken();
        return new Lookahead(null, null, whole);
    }

    private static String literal(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE ? "true" : "false";
        }
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return null;
        }
        return form(parser.getDecimalValue());
    }

    /** A number in one form for equal numbers; {@code null} where it would take thousands of digits. */
    static String form(BigDecimal number) {
        boolean writable = Math.abs((long) number.scale()) <= LARGEST_SCALE;
        return number.signum() == 0
                ? "0"
                : writable ? number.stripTrailingZeros().toPlainString() : null;
    }

    private static JsonParser rest(TokenBuffer buffer, JsonParser parser) throws IOException {
        JsonParser sequence = JsonParserSequence.createFlattened(false, Jackson.replay(buffer, parser), parser);
        sequence.nextToken();
        return sequence;
    }

    /** {@return the text of the member; {@code null} where it is absent or not a string} */
    public String text() {
        return text;
    }

    /**
     * {@return the number or boolean of the member, in one form for equal numbers; {@code null} where it is absent or
     * anything else}
     */
    public String literal() {
        return literal;
    }

    /** {@return a parser at the start of the whole object, the member included} */
    public JsonParser parser() {
        return parser;
    }
}
