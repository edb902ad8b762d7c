package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of several kinds of objects an object is, by the names and JSON types of its members: it fits a kind that
 * requires no member that it lacks, and does not forbid one that it has. Of several that fit, the one that names most
 * of its members is taken, and the first of equals.
 */
public final class ObjectShapes {

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

    private record Shape(int result, boolean open, Map<String, Set<Kind>> members, Set<String> required) {}

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
        shapes.add(new Shape(result, open, new HashMap<>(), new HashSet<>()));
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
        int most = -1;
        for (Shape shape : shapes) {
            int named = fit(object, shape);
            if (named > most) {
                most = named;
                result = shape.result();
            }
        }
        return result;
    }

    /** How many members a shape names, or -1 where the object does not fit it. */
    private static int fit(JsonNode object, Shape shape) {
        int named = 0;
        int required = 0;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Set<Kind> kinds = shape.members().get(member.getKey());
            if (kinds == null ? !shape.open() : !kinds.contains(kindOf(member.getValue()))) {
                return -1;
            }
            named += kinds == null ? 0 : 1;
            required += shape.required().contains(member.getKey()) ? 1 : 0;
        }
        return required == shape.required().size() ? named : -1;
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
