package dev.golemasyncapi.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes a tree as JSON, whatever it was written in. */
public final class NodeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private NodeJson() {}

    /** The JSON of a value, in one line. A number that JSON has no form for becomes a string. */
    public static String write(Node node) {
        return write(node, new MinimalPrettyPrinter());
    }

    /** The JSON of a value, laid out for people: a line for each member of an object, indented by two spaces. */
    public static String pretty(Node node) {
        var separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return write(node, new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    private static String write(Node node, PrettyPrinter layout) {
        var text = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(text)) {
            generator.setPrettyPrinter(layout);
            write(node, generator);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return text.toString();
    }

    private static void write(Node node, JsonGenerator generator) throws IOException {
        if (node instanceof Mapping mapping) {
            generator.writeStartObject();
            for (Mapping.Member member : mapping.members()) {
                generator.writeFieldName(member.name());
                write(member.value(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Sequence sequence) {
            generator.writeStartArray();
            for (Node item : sequence.items()) {
                write(item, generator);
            }
            generator.writeEndArray();
        } else {
            write((Scalar) node, generator);
        }
    }

    private static void write(Scalar scalar, JsonGenerator generator) throws IOException {
        switch (scalar.kind()) {
            case NULL -> generator.writeNull();
            case BOOLEAN -> generator.writeBoolean(scalar.booleanValue().orElse(false));
            case INTEGER, FLOAT -> {
                Optional<BigDecimal> number = scalar.number();
                if (number.isPresent()) {
                    generator.writeNumber(number.get());
                } else {
                    generator.writeString(scalar.text());
                }
            }
            case STRING -> generator.writeString(scalar.text());
        }
    }
}
