package dev.golemasyncapi.parse;

import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectOrOtherValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The grammar as a page for people. */
final class GrammarPage implements ValueGrammar.Visitor<String> {

    private static final String HEAD = """
            # What is read

            Every object of AsyncAPI 2.0 to 2.6 with its fields. This page is written by `GrammarPageTest` from the table that
            documents are read and checked by.

            - **required**: the object must have the field; where a condition stands beside it, only then.
            - **since**: the version of AsyncAPI that brought the field, where that is not 2.0.0.
            - **binding**: the versions of a protocol's binding that have the field, where that is not all of them. A binding
              that names a known `bindingVersion` is held to it; what does not fit one that names none is a warning.
            - Objects may have extensions, fields whose names begin with `x-`, unless something else is said.
            """;

    private GrammarPage() {}

    static String text() {
        return HEAD + Grammar.objects().stream().map(GrammarPage::section).collect(Collectors.joining());
    }

    private static String section(ObjectGrammar object) {
        StringBuilder section = new StringBuilder("\n## " + object.name() + " Object\n\n");
        if (!object.bindingVersions().isEmpty()) {
            section.append("Versions ")
                    .append(String.join(", ", object.bindingVersions()))
                    .append(".\n\n");
        }
        if (!object.oneOf().isEmpty()) {
            section.append("Since 2.1.0 it has one of `")
                    .append(String.join("`, `", object.oneOf()))
                    .append("`.\n\n");
        }
        if (!object.extensible()) {
            section.append("It has no extensions.\n\n");
        }
        section.append(
                switch (object.unknown()) {
                    case REFUSED -> "";
                    case WITHOUT_EFFECT -> "Other fields have no effect, which is a warning.\n\n";
                    case KEYWORD -> "Other keywords have no effect.\n\n";
                    case PROTOCOL -> "Bindings of other protocols have no effect, which is a warning.\n\n";
                    case SETTING -> "It may have other fields.\n\n";
                });
        section.append("| field | value | |\n| --- | --- | --- |\n");
        for (FieldGrammar field : object.fields()) {
            section.append("| `").append(field.name()).append("` | ");
            section.append(field.value().accept(new GrammarPage())).append(" | ");
            section.append(String.join(", ", remarks(field))).append(" |\n");
        }
        return section.toString();
    }

    private static List<String> remarks(FieldGrammar field) {
        List<String> remarks = new ArrayList<>();
        if (field.required()) {
            remarks.add("required");
        }
        if (field.since() != SpecVersion.V2_0_0) {
            remarks.add("since " + field.since());
        }
        field.conditions()
                .forEach(condition ->
                        remarks.add("where `" + condition.field() + "` is " + String.join(" or ", condition.values())));
        if (!field.bindingVersions().isEmpty()) {
            remarks.add("binding " + String.join(", ", field.bindingVersions()));
        }
        return remarks;
    }

    private static String link(String name) {
        return "[" + name + "](#"
                + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-') + "-object)";
    }

    @Override
    public String string(StringValue value) {
        String words =
                value.format() == StringFormat.TEXT ? "text" : value.format().words();
        return words
                + value.longest()
                        .map(longest -> " of at most " + longest + " characters")
                        .orElse("");
    }

    @Override
    public String enumeration(EnumValue value) {
        return value.values().stream()
                .map(text -> "`" + text + "`"
                        + (value.since().containsKey(text)
                                ? " (since " + value.since().get(text) + ")"
                                : ""))
                .collect(Collectors.joining(", "));
    }

    @Override
    public String bool(BooleanValue value) {
        return "boolean";
    }

    @Override
    public String number(NumberValue value) {
        return value.range() + (value.positive() ? " above 0" : "");
    }

    @Override
    public String any(AnyValue value) {
        return "anything";
    }

    @Override
    public String object(ObjectValue value) {
        return link(value.object())
                + value.referenceSince()
                        .map(since -> " or reference" + (since == SpecVersion.V2_0_0 ? "" : " (since " + since + ")"))
                        .orElse("");
    }

    @Override
    public String schema(SchemaValue value) {
        return link("Schema") + (value.ofObjects() ? " of type object" : "") + ", boolean or reference";
    }

    @Override
    public String payload(PayloadValue value) {
        return "a schema in the language that `schemaFormat` names";
    }

    @Override
    public String map(MapValue value) {
        return "map from " + value.names().words() + " to: " + value.values().accept(this);
    }

    @Override
    public String list(ListValue value) {
        return (value.notEmpty() ? "list of one or more, " : "list, ")
                + (value.unique() ? "each once, of: " : "of: ")
                + value.items().accept(this);
    }

    @Override
    public String listOrSingle(ListOrSingleValue value) {
        return value.single().accept(this) + "; or " + value.list().accept(this);
    }

    @Override
    public String objectOrOther(ObjectOrOtherValue value) {
        return value.object().accept(this) + "; or " + value.other().accept(this);
    }

    @Override
    public String byField(ByFieldValue value) {
        return value.absent().accept(this) + "; or with `" + value.field() + "`: "
                + value.present().accept(this);
    }
}
