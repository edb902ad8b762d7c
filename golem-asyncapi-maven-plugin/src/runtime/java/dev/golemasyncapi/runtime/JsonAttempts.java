package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Reads JSON for generated code in the first of several ways that fits. */
public final class JsonAttempts {

    private JsonAttempts() {}

    /**
     * Reads a single value in one way, or in another where it does not fit.
     *
     * @param <T> the type of the value
     * @param parser stands on the value
     * @param first does not move the parser on
     * @param second reads it where that does not fit
     * @return what it was read as
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T either(JsonParser parser, ValueReader<? extends T> first, ValueReader<? extends T> second)
            throws IOException {
        try {
            return first.read(parser);
        } catch (JacksonException e) {
            return second.read(parser);
        }
    }

    /**
     * Reads a tree as a value, or takes the tree itself where it does not fit.
     *
     * @param <T> the type of the value
     * @param from what the tree was read from
     * @param json the tree
     * @param first reads the tree
     * @param second reads it where that does not fit
     * @return what it was read as
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    public static <T> T either(
            JsonParser from, JsonNode json, ValueReader<? extends T> first, Function<JsonNode, ? extends T> second)
            throws IOException {
        try (JsonParser parser = Jackson.parser(json, from)) {
            parser.nextToken();
            return first.read(parser);
        } catch (JacksonException e) {
            return second.apply(json);
        }
    }

    /**
     * Reads a tree in the first way that fits, or takes the tree itself where none does.
     *
     * @param <T> the type of the value
     * @param from what the tree was read from
     * @param json the tree
     * @param otherwise takes the tree
     * @param readers read the tree
     * @return what it was read as
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    @SafeVarargs
    public static <T> T first(
            JsonParser from,
            JsonNode json,
            Function<JsonNode, ? extends T> otherwise,
            ValueReader<? extends T>... readers)
            throws IOException {
        for (ValueReader<? extends T> reader : readers) {
            Optional<T> value = ifItFits(from, json, reader);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return otherwise.apply(json);
    }

    private static <T> Optional<T> ifItFits(JsonParser from, JsonNode json, ValueReader<? extends T> reader)
            throws IOException {
        try (JsonParser parser = Jackson.parser(json, from)) {
            parser.nextToken();
            return Optional.of(reader.read(parser));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
