package dev.golemasyncapi.runtime.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Optional;

/** What Jackson 2 does under other names, or otherwise, than Jackson 3. */
public final class Jackson {

    /** Reads and writes where nobody says which mapper does. */
    private static final ObjectMapper BARE = new ObjectMapper();

    private Jackson() {}

    /**
     * Makes a parser that keeps content out of the messages of exceptions, whatever the mapper is set to.
     *
     * @param mapper makes the parser
     * @param text the JSON
     * @return a parser in front of the first token
     * @throws IOException where the mapper cannot make a parser
     */
    public static JsonParser parser(ObjectMapper mapper, String text) throws IOException {
        return mapper.createParser(text).disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION);
    }

    /**
     * {@return whether a token is the name of a member}
     *
     * @param token a token, or {@code null}
     */
    public static boolean isName(JsonToken token) {
        return token == JsonToken.FIELD_NAME;
    }

    /**
     * Moves on, and returns the name of a member, or {@code null} where there is anything else.
     *
     * @param parser stands in an object
     * @return the name, or {@code null}
     * @throws IOException where the text is not JSON
     */
    public static String nextName(JsonParser parser) throws IOException {
        return parser.nextFieldName();
    }

    /**
     * {@return the text of the token that the parser stands on}
     *
     * @param parser stands on the token
     * @throws IOException where the text is not JSON
     */
    public static String text(JsonParser parser) throws IOException {
        return parser.getText();
    }

    /**
     * {@return where the parser stands in the JSON}
     *
     * @param parser stands anywhere in the JSON
     */
    public static JsonPointer place(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer();
    }

    /**
     * Writes the name of a member.
     *
     * @param generator what it is written with
     * @param name the name
     * @throws IOException where the generator cannot write
     */
    public static void writeName(JsonGenerator generator, String name) throws IOException {
        generator.writeFieldName(name);
    }

    /**
     * Writes a node that is no object and no array.
     *
     * @param generator what it is written with
     * @param node the node
     * @throws IOException where the generator cannot write
     */
    public static void writeScalar(JsonGenerator generator, JsonNode node) throws IOException {
        node.serialize(generator, null);
    }

    /**
     * Reads a value of a class, as the mapper is set that the parser is of.
     *
     * @param <T> the class
     * @param parser stands on the value
     * @param type the class
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T read(JsonParser parser, Class<T> type) throws IOException {
        ObjectMapper mapper = parser.getCodec() instanceof ObjectMapper own ? own : BARE;
        // What the mapper wants of a whole text does not hold for a part of it.
        return mapper.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.UNWRAP_ROOT_VALUE)
                .readValue(parser);
    }

    /**
     * Writes a value of any class, as the mapper is set that the generator is of.
     *
     * @param generator what it is written with
     * @param value the value
     * @throws IOException where the generator cannot write
     */
    public static void write(JsonGenerator generator, Object value) throws IOException {
        ObjectMapper mapper = generator.getCodec() instanceof ObjectMapper own ? own : BARE;
        mapper.writer()
                .without(SerializationFeature.WRAP_ROOT_VALUE, SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .writeValue(generator, value);
    }

    /**
     * {@return a parser of a tree, of the mapper that another parser is of}
     *
     * @param tree what is read
     * @param of another parser
     */
    public static JsonParser parser(JsonNode tree, JsonParser of) {
        return new TreeTraversingParser(tree, of.getCodec());
    }

    /**
     * {@return a string as a tree}
     *
     * @param text the string
     */
    public static JsonNode stringNode(String text) {
        return JsonNodeFactory.instance.textNode(text);
    }

    /**
     * {@return the text of a scalar, or another where there is none}
     *
     * @param node the scalar
     * @param otherwise the other text
     */
    public static String text(JsonNode node, String otherwise) {
        return node.asText(otherwise);
    }

    /** {@return a buffer for what a value is written as} */
    public static TokenBuffer buffer() {
        return new TokenBuffer(null, false);
    }

    /**
     * {@return a buffer for what a value is written as that a parser has read}
     *
     * @param of the parser that has read the value
     */
    public static TokenBuffer rewriting(JsonParser of) {
        return new TokenBuffer(of.getCodec(), false);
    }

    /**
     * {@return a buffer for tokens of a parser}
     *
     * @param of the parser whose tokens it is for
     */
    public static TokenBuffer buffer(JsonParser of) {
        return new TokenBuffer(of);
    }

    /**
     * {@return a parser of what a buffer holds, with the limits and places of the one that it came from}
     *
     * @param buffer holds the tokens
     * @param of the parser that they came from
     */
    public static JsonParser replay(TokenBuffer buffer, JsonParser of) {
        return buffer.asParser(of);
    }

    /**
     * {@return text with what JSON escapes in a string}
     *
     * @param text the text as it is
     */
    public static String escaped(String text) {
        var escaped = new StringBuilder();
        JsonStringEncoder.getInstance().quoteAsString(text, escaped);
        return escaped.toString();
    }

    /**
     * {@return the complaint that a text is not the JSON that is wanted}
     *
     * @param parser stands where the text goes wrong
     * @param message what is wrong, for people
     */
    public static JacksonException malformed(JsonParser parser, String message) {
        return new JsonParseException(parser, message);
    }

    /**
     * {@return the complaint that a value is not what it should be}
     *
     * @param parser stands on the value, or behind it
     * @param message what is wrong, for people
     */
    public static JacksonException mismatch(JsonParser parser, String message) {
        return MismatchedInputException.from(parser, (Class<?>) null, message);
    }

    /**
     * {@return a JSON pointer to the value that a reader of Jackson's own failed at, where that is known}
     *
     * @param failure what the reader has thrown
     */
    public static Optional<String> path(Exception failure) {
        if (!(failure instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return Optional.empty();
        }
        var path = new StringBuilder();
        for (JsonMappingException.Reference step : mapping.getPath()) {
            String name = step.getFieldName();
            path.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return Optional.of(path.toString());
    }
}
