package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.time.DateTimeException;

/**
 * Reads and writes values of classes that were there before: with a class of the user's, or as Jackson does by itself,
 * in the way that the mapper is set that reads or writes what is around them.
 */
public final class Imported {

    private Imported() {}

    /**
     * Reads the value that the parser stands on as Jackson does.
     *
     * @param <T> the class of the value
     * @param parser stands on the value
     * @param type the class of the value
     * @return the value
     * @throws IllegalStateException where Jackson knows no way to read the class
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T read(JsonParser parser, Class<T> type) throws IOException {
        return read(parser, type, inner -> jackson(inner, type));
    }

    /**
     * Reads the value that the parser stands on, which is not JSON {@code null}.
     *
     * @param <T> the class of the value
     * @param parser stands on the value
     * @param type the class of the value
     * @param reader reads it from its first token on; what Java's own classes throw at a wrong text is a complaint
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T read(JsonParser parser, Class<T> type, ValueReader<? extends T> reader) throws IOException {
        if (Jackson.isName(parser.currentToken())) {
            try (JsonParser whole = Jackson.parser(JsonTrees.read(parser), parser)) {
                whole.nextToken();
                return read(whole, type, reader);
            }
        }
        String expected = "one for " + type.getSimpleName();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw JsonReading.mismatch(parser, "a value for " + type.getSimpleName());
        }
        String place = Jackson.place(parser).toString();
        T value;
        try {
            value = reader.read(parser);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw JsonReading.unreadable(parser, place, expected, e);
        }
        if (value == null) {
            throw JsonReading.unreadable(parser, place, expected, null);
        }
        return value;
    }

    private static <T> T jackson(JsonParser parser, Class<T> type) throws IOException {
        String place = Jackson.place(parser).toString();
        try {
            return Jackson.read(parser, type);
        } catch (InvalidDefinitionException e) {
            throw new IllegalStateException("Jackson cannot read " + type.getName() + "; see the cause", e);
        } catch (JacksonException e) {
            String inside = Jackson.path(e).orElse("");
            throw JsonReading.unreadable(parser, place + inside, "one for " + type.getSimpleName(), e);
        }
    }

    /**
     * Writes a value as Jackson does.
     *
     * @param value the value
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    public static void write(Object value, JsonGenerator generator) throws IOException {
        Jackson.write(generator, value);
    }
}
