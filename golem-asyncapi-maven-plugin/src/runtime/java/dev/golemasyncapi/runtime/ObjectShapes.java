package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of several kinds of objects an object is, by the names, JSON types and constants of its members: it fits
 * a kind that requires no member that it lacks, does not forbid one that it has, and has no other constant. Of several
 * that fit, the one that names most of its members is taken; of equals, the one that lists more of their values or
 * fewer others in their place, and the first where they do so alike.
 */
public final class ObjectShapes {

    /** One member more counts for more than the values of all. */
    private static final long NAMED = 1L << 32;

    private static final int LISTED = 2;
    private static final int UNLISTED = 1;

    private final List<Shape> shapes = new ArrayList<>();

    /** What a member may be in JSON. */
    public enum Kind {
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        STRING,
        /** A number without fraction and exponent. */
        INTEGER,
        /** A number with a fraction or an exponent. */
        FRACTION,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL
    }

    private record Shape(
            int result,
            boolean open,
            Map<String, Set<Kind>> members,
            Set<String> required,
            Map<String, String> constants,
            Map<String, Set<String>> listed) {

        /** How well the value of a member that is named fits: -1 where it does not, or else more where it is listed. */
        int fit(String name, JsonNode value) {
            String constant = constants.get(name);
            if (constant != null) {
                return constant.equals(form(value)) ? LISTED : -1;
            }
            Set<String> values = listed.get(name);
            return values == null ? UNLISTED : values.contains(form(value)) ? LISTED : 0;
        }
    }

    /** Makes a table without kinds of objects. */
    public ObjectShapes() {}

    /**
     * Begins another kind of objects, which the calls of {@link #required} and {@link #optional} after it describe.
     *
     * @param result what {@link #bestFit} returns for it
     * @param open whether it allows members that are not named
     * @return this table
     */
    public ObjectShapes shape(int result, boolean open) {
        shapes.add(new Shape(result, open, new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashMap<>()));
        return this;
    }

    /**
     * Names a member that objects of this kind must have, and what it may be.
     *
     * @param name the name of the member
     * @param kinds what it may be
     * @return this table
     */
    public ObjectShapes required(String name, Kind... kinds) {
        last().required().add(name);
        return optional(name, kinds);
    }

    /**
     * Names a member that objects of this kind may have, and what it may be.
     *
     * @param name the name of the member
     * @param kinds what it may be
     * @return this table
     */
    public ObjectShapes optional(String name, Kind... kinds) {
        last().members().put(name, EnumSet.copyOf(List.of(kinds)));
        return this;
    }

    /**
     * Says which value a member has in objects of this kind.
     *
     * @param name the name of the member, which has been named
     * @param value its text, or its number or boolean as {@link Lookahead#literal} writes it
     * @return this table
     */
    public ObjectShapes constant(String name, String value) {
        last().constants().put(name, value);
        return this;
    }

    /**
     * Says which values a member tends to have in objects of this kind.
     *
     * @param name the name of the member, which has been named
     * @param values their texts, or their numbers and booleans as {@link Lookahead#literal} writes them
     * @return this table
     */
    public ObjectShapes listed(String name, String... values) {
        // A number that is too long for a form has none, and is looked for all the same.
        last().listed().put(name, new HashSet<>(List.of(values)));
        return this;
    }

    private Shape last() {
        return shapes.get(shapes.size() - 1);
    }

    /**
     * {@return the result of the kind that an object is, or -1 where it fits none}
     *
     * @param object the object
     */
    public int bestFit(JsonNode object) {
        int result = -1;
        long best = -1;
        for (Shape shape : shapes) {
            long fit = fit(object, shape);
            if (fit > best) {
                best = fit;
                result = shape.result();
            }
        }
        return result;
    }

    /** How many members a shape names and how well their values fit it, or -1 where the object does not. */
    private static long fit(JsonNode object, Shape shape) {
        long fit = 0;
        int required = 0;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Set<Kind> kinds = shape.members().get(member.getKey());
            if (kinds == null ? !shape.open() : !kinds.contains(kindOf(member.getValue()))) {
                return -1;
            }
            int value = kinds == null ? 0 : shape.fit(member.getKey(), member.getValue());
            if (value < 0) {
                return -1;
            }
            fit += kinds == null ? 0 : NAMED + value;
            required += shape.required().contains(member.getKey()) ? 1 : 0;
        }
        return required == shape.required().size() ? fit : -1;
    }

    private static String form(JsonNode value) {
        return value.isNumber() ? Lookahead.form(value.decimalValue()) : Jackson.text(value, value.toString());
    }

    private static Kind kindOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT, POJO -> Kind.OBJECT;
            case ARRAY -> Kind.ARRAY;
            case STRING, BINARY -> Kind.STRING;
            case NUMBER -> value.isIntegralNumber() ? Kind.INTEGER : Kind.FRACTION;
            case BOOLEAN -> Kind.BOOLEAN;
            case NULL, MISSING -> Kind.NULL;
        };
    }
}
