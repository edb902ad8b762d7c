package dev.golemasyncapi.parse;

import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectOrOtherValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words in which the tables of the grammar are written. */
final class GrammarTerms {

    static final ValueGrammar STRING = new StringValue(StringFormat.TEXT);
    static final ValueGrammar MARKDOWN = new StringValue(StringFormat.COMMON_MARK);
    static final ValueGrammar URI = new StringValue(StringFormat.URI);
    static final ValueGrammar MEDIA_TYPE = new StringValue(StringFormat.MEDIA_TYPE);
    static final ValueGrammar BOOLEAN = new BooleanValue();
    static final ValueGrammar INTEGER = new NumberValue(NumberRange.INTEGER);
    static final ValueGrammar COUNT = new NumberValue(NumberRange.COUNT);
    static final ValueGrammar ANY = new AnyValue();
    static final ValueGrammar SCHEMA = new SchemaValue(false);
    static final ValueGrammar SCHEMA_OF_OBJECTS = new SchemaValue(true);
    static final ListValue STRINGS = new ListValue(STRING, false, false);
    static final ListValue UNIQUE_STRINGS = new ListValue(STRING, false, true);

    private GrammarTerms() {}

    static ValueGrammar string(StringFormat format) {
        return new StringValue(format);
    }

    static ValueGrammar string(int longest) {
        return new StringValue(StringFormat.TEXT, Optional.of(longest));
    }

    static ValueGrammar atLeast(long least) {
        return new NumberValue(NumberRange.from(least));
    }

    static ValueGrammar between(long least, long most) {
        return new NumberValue(NumberRange.between(least, most));
    }

    static ValueGrammar oneOf(String... values) {
        return new EnumValue(List.of(values));
    }

    static ValueGrammar object(String name) {
        return new ObjectValue(name, Optional.empty());
    }

    static ValueGrammar orRef(String name) {
        return orRef(name, SpecVersion.V2_0_0);
    }

    static ValueGrammar orRef(String name, SpecVersion since) {
        return new ObjectValue(name, Optional.of(since));
    }

    static ValueGrammar list(ValueGrammar items) {
        return new ListValue(items, false, false);
    }

    static ValueGrammar listOrSingle(ValueGrammar items) {
        return new ListOrSingleValue(new ListValue(items, false, false), items);
    }

    static ValueGrammar map(ValueGrammar values) {
        return new MapValue(NameFormat.ANY, values);
    }

    static ValueGrammar map(NameFormat names, ValueGrammar values) {
        return new MapValue(names, values);
    }

    static ValueGrammar schemaOr(ValueGrammar other) {
        return new ObjectOrOtherValue(SCHEMA, other);
    }

    static FieldGrammar[] and(FieldGrammar[] fields, FieldGrammar... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(FieldGrammar[]::new);
    }
}
