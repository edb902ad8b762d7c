package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;

/** Values of the document as JSON trees. They are equal as JSON Schema says: 1 and 1.0 are the same number. */
public final class JsonValues {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonValues() {}

    /**
     * {@return the tree of a JSON text, with every digit of its numbers}
     *
     * @param json the text
     */
    public static JsonNode parse(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return JsonTrees.read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + json, e);
        }
    }

    /**
     * {@return whether two values are equal}
     *
     * @param one a value
     * @param other another value
     */
    public static boolean equal(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        if (one.isArray() && other.isArray()) {
            return equalElements(one, other);
        }
        boolean objects = one.isObject() && other.isObject();
        return objects ? equalMembers(one, other) : one.equals(other);
    }

    private static boolean equalElements(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!equal(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalMembers(JsonNode one, JsonNode other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> member : one.properties()) {
            JsonNode value = other.get(member.getKey());
            if (value == null || !equal(member.getValue(), value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a hash that fits {@link #equal}}
     *
     * @param value a value
     */
    public static int hash(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            return number.stripTrailingZeros().hashCode();
        }
        int hash = value.isObject() || value.isArray() ? value.size() : value.hashCode();
        if (value.isArray()) {
            for (JsonNode element : value) {
                hash = 31 * hash + hash(element);
            }
        } else if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                hash += member.getKey().hashCode() ^ hash(member.getValue());
            }
        }
        return hash;
    }
}
