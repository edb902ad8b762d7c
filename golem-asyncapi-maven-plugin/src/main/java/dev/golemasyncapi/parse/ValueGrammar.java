package dev.golemasyncapi.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a value of the document may be. */
public sealed interface ValueGrammar {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A string.
     *
     * @param format what it is about
     * @param longest the most characters that it may have; empty where it may have any number
     */
    record StringValue(StringFormat format, Optional<Integer> longest) implements ValueGrammar {

        StringValue(StringFormat format) {
            this(format, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.string(this);
        }
    }

    /**
     * A string out of a list.
     *
     * @param values the strings
     * @param since the versions of AsyncAPI that brought those that were not there from the beginning
     */
    record EnumValue(List<String> values, Map<String, SpecVersion> since) implements ValueGrammar {

        /** Copies the list and the map. */
        public EnumValue {
            values = List.copyOf(values);
            since = Map.copyOf(since);
        }

        EnumValue(List<String> values) {
            this(values, Map.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.enumeration(this);
        }
    }

    /** {@code true} or {@code false}. */
    record BooleanValue() implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /**
     * A number.
     *
     * @param range which numbers it may be
     * @param positive whether it must be greater than 0, too
     */
    record NumberValue(NumberRange range, boolean positive) implements ValueGrammar {

        NumberValue(NumberRange range) {
            this(range, false);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** Any value, kept as it is. */
    record AnyValue() implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * An object of the specification.
     *
     * @param object its name in {@link Grammar}
     * @param referenceSince the version of AsyncAPI from which on a Reference Object may stand in its place; empty
     *     where none may
     */
    record ObjectValue(String object, Optional<SpecVersion> referenceSince) implements ValueGrammar {

        /** Whether a Reference Object may stand in its place, in some version. */
        boolean orReference() {
            return referenceSince.isPresent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /**
     * A Schema Object, a boolean schema or a Reference Object.
     *
     * @param ofObjects whether it must be a schema of objects
     */
    record SchemaValue(boolean ofObjects) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.schema(this);
        }
    }

    /** A schema in the language that the field {@code schemaFormat} beside it names. */
    record PayloadValue() implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.payload(this);
        }
    }

    /**
     * An object whose keys are names.
     *
     * @param names what a name may look like
     * @param values what stands under a name
     */
    record MapValue(NameFormat names, ValueGrammar values) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /**
     * An array.
     *
     * @param items its elements
     * @param notEmpty whether it has at least one
     * @param unique whether no two elements are equal
     */
    record ListValue(ValueGrammar items, boolean notEmpty, boolean unique) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * An array, or a single value.
     *
     * @param list the array
     * @param single the single value
     */
    record ListOrSingleValue(ListValue list, ValueGrammar single) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listOrSingle(this);
        }
    }

    /**
     * An object, or another kind of value.
     *
     * @param object what an object may be
     * @param other what anything else may be
     */
    record ObjectOrOtherValue(ValueGrammar object, ValueGrammar other) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.objectOrOther(this);
        }
    }

    /**
     * An object of one kind where it has a certain field, and of another where it has not.
     *
     * @param field the field
     * @param present what the value is with the field
     * @param absent what it is without
     */
    record ByFieldValue(String field, ValueGrammar present, ValueGrammar absent) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byField(this);
        }
    }

    /** Tells the kinds of values apart. */
    interface Visitor<R> {

        /** A string. */
        R string(StringValue value);

        /** A string out of a list. */
        R enumeration(EnumValue value);

        /** A boolean. */
        R bool(BooleanValue value);

        /** A number. */
        R number(NumberValue value);

        /** Any value. */
        R any(AnyValue value);

        /** An object of the specification. */
        R object(ObjectValue value);

        /** A schema. */
        R schema(SchemaValue value);

        /** A payload. */
        R payload(PayloadValue value);

        /** An object whose keys are names. */
        R map(MapValue value);

        /** An array. */
        R list(ListValue value);

        /** An array or a single value. */
        R listOrSingle(ListOrSingleValue value);

        /** An object or another kind of value. */
        R objectOrOther(ObjectOrOtherValue value);

        /** One of two kinds of objects. */
        R byField(ByFieldValue value);
    }
}
