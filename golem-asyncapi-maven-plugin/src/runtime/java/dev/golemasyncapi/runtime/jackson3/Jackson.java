package dev.golemasyncapi.runtime.jackson3;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.TreeTraversingParser;
import tools.jackson.databind.util.TokenBuffer;

/** What Jackson 3 does under other names, or otherwise, than Jackson 2. */
public final class Jackson {

    private Jackson() {}

    /**
     * Makes a parser that keeps content out of the messages of exceptions, whatever the mapper is set to.
     *
     * @param mapper makes the parser
     * @param text the JSON
     * @return a parser in front of the first token
     */
    public static JsonParser parser(ObjectMapper mapper, String text) {
        return mapper.isEnabled(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                ? mapper.reader()
                        .without(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .createParser(text)
                : mapper.createParser(text);
    }

    /**
     * {@return whether a token is the name of a member}
     *
     * @param token a token, or {@code null}
     */
    public static boolean isName(JsonToken token) {
        return token == JsonToken.PROPERTY_NAME;
    }

    /**
     * Moves on, and returns the name of a member, or {@code null} where there is anything else.
     *
     * @param parser stands in an object
     * @return the name, or {@code null}
     */
    public static String nextName(JsonParser parser) {
        return parser.nextName();
    }

    /**
     * {@return the text of the token that the parser stands on}
     *
     * @param parser stands on the token
     */
    public static String text(JsonParser parser) {
        return parser.getString();
    }

    /**
     * {@return where the parser stands in the JSON}
     *
     * @param parser stands anywhere in the JSON
     */
    public static JsonPointer place(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer();
    }

    /**
     * Writes the name of a member.
     *
     * @param generator what it is written with
     * @param name the name
     */
    public static void writeName(JsonGenerator generator, String name) {
        generator.writeName(name);
    }

    /**
     * Writes a node that is no object and no array.
     *
     * @param generator what it is written with
     * @param node the node
     */
    public static void writeScalar(JsonGenerator generator, JsonNode node) {
        node.serialize(generator, null);
    }

    /**
     * Reads a value of a class, as the mapper is set that the parser is of.
     *
     * @param <T> the class
     * @param parser stands on the value
     * @param type the class
     * @return the value
     */
    public static <T> T read(JsonParser parser, Class<T> type) {
        return parser.objectReadContext() instanceof DeserializationContext mapper
                ? mapper.readValue(parser, type)
                : JsonMapper.shared().readValue(parser, type);
    }

    /**
     * Writes a value of any class, as the mapper is set that the generator is of.
     *
     * @param generator what it is written with
     * @param value the value
     */
    public static void write(JsonGenerator generator, Object value) {
        if (generator.objectWriteContext() instanceof SerializationContext mapper) {
            mapper.writeValue(generator, value);
        } else {
            JsonMapper.shared().writeValue(generator, value);
        }
    }

    /**
     * {@return a parser of a tree, of the mapper that another parser is of}
     *
     * @param tree what is read
     * @param of another parser
     */
    public static JsonParser parser(JsonNode tree, JsonParser of) {
        return new TreeTraversingParser(tree, of.objectReadContext());
    }

    /**
     * {@return a string as a tree}
     *
     * @param text the string
     */
    public static JsonNode stringNode(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    /**
     * {@return the text of a scalar, or another where there is none}
     *
     * @param node the scalar
     * @param otherwise the other text
     */
    public static String text(JsonNode node, String otherwise) {
        return node.asString(otherwise);
    }

    /** {@return a buffer for what a value is written as} */
    public static TokenBuffer buffer() {
        return TokenBuffer.forGeneration();
    }

    /**
     * {@return a buffer for what a value is written as that a parser has read}
     *
     * @param of the parser that has read the value
     */
    public static TokenBuffer rewriting(JsonParser of) {
        // A parser of Jackson 3 does not know how its mapper writes.
        return TokenBuffer.forGeneration();
    }

    /**
     * {@return a buffer for tokens of a parser}
     *
     * @param of the parser whose tokens it is for
     */
    public static TokenBuffer buffer(JsonParser of) {
        return TokenBuffer.forBuffering(of, of.objectReadContext());
    }

    /**
     * {@return a parser of what a buffer holds, with the limits and places of the one that it came from}
     *
     * @param buffer holds the tokens
     * @param of the parser that they came from
     */
    public static JsonParser replay(TokenBuffer buffer, JsonParser of) {
        return buffer.asParser(of.objectReadContext(), of);
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
        return new StreamReadException(parser, message);
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
        if (!(failure instanceof JacksonException json) || json.getPath().isEmpty()) {
            return Optional.empty();
        }
        var path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            String name = step.getPropertyName();
            path.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return Optional.of(path.toString());
    }
}
