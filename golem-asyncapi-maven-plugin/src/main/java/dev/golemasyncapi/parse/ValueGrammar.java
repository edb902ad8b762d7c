package dev.golemasyncapi.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value of the document may be. */
public sealed interface ValueGrammar {

    /** Calls the visitor's method for this kind of value. */
    <R> R accept(Visitor<R> visitor);

    /** What a string is about; only the kinds that a rule reads are told apart. */
    enum StringFormat {
        /** Any text. */
        TEXT,
        /** A version of AsyncAPI. */
        VERSION,
        /** CommonMark. */
        COMMON_MARK,
        /** A URL or URI. */
        URL,
        /** A mail address. */
        EMAIL,
        /** A media type. */
        MEDIA_TYPE,
        /** A runtime expression of AsyncAPI. */
        RUNTIME_EXPRESSION,
        /** A regular expression of ECMA 262. */
        REGEX
    }

    /** How large a number may be. */
    enum NumberRange {
        /** Any number. */
        ANY,
        /** A number above zero. */
        POSITIVE,
        /** A whole number from zero on. */
        COUNT
    }

    /**
     * A string.
     *
     * @param format what it is about
     */
    record StringValue(StringFormat format) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.string(this);
        }
    }

    /**
     * A string out of a list.
     *
     * @param values the strings
     */
    record EnumValue(List<String> values) implements ValueGrammar {

        /** Copies the list. */
        public EnumValue {
            values = List.copyOf(values);
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
     * @param range how large it may be
     */
    record NumberValue(NumberRange range) implements ValueGrammar {
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
     * @param orReference whether a Reference Object may stand in its place
     */
    record ObjectValue(String object, boolean orReference) implements ValueGrammar {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.object(this);
        }
    }

    /** A Schema Object, a boolean schema or a Reference Object. */
    record SchemaValue() implements ValueGrammar {
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
    record MapValue(Optional<Pattern> names, ValueGrammar values) implements ValueGrammar {
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
     */
    record ListValue(ValueGrammar items, boolean notEmpty) implements ValueGrammar {
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

        /** One of two kinds of objects. */
        R byField(ByFieldValue value);
    }
}
