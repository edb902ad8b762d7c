package com.example.model;

import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.ObjectShapes;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Mixture} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class MixtureCodec {
    private static final ObjectShapes SHAPES_OF_SEVERAL = new ObjectShapes()
            .shape(0, true)
            .shape(1, true)
            .required("x", ObjectShapes.Kind.STRING);

    private MixtureCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture read(JsonParser parser) throws IOException {
        Mixture.Several several = null;
        Mixture.Two two = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "several" ->
                    several = JsonReading.optional(parser, MixtureCodec::readSeveral, additionalProperties);
                case "two" -> two = JsonReading.optional(parser, MixtureCodec::readTwo, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Mixture(several, two, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Mixture value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.several() != null) {
            generator.writeFieldName("several");
            writeSeveral(value.several(), generator);
        }
        if (value.two() != null) {
            generator.writeFieldName("two");
            writeTwo(value.two(), generator);
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Several readSeveral(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME -> fromObjectSeveral(parser);
            case START_ARRAY -> fromArraySeveral(parser);
            case VALUE_STRING -> readVariant1(parser);
            case VALUE_TRUE, VALUE_FALSE -> readVariant3(parser);
            default -> new Mixture.Several.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSeveral(Mixture.Several value, JsonGenerator generator) throws IOException {
        if (value instanceof Mixture.Several.Variant1 variant1) {
            writeVariant1(variant1, generator);
        } else if (value instanceof Mixture.Several.WithX withX) {
            writeWithX(withX, generator);
        } else if (value instanceof Mixture.Several.Variant3 variant3) {
            writeVariant3(variant3, generator);
        } else if (value instanceof Mixture.Several.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Mixture.Several.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static Mixture.Several fromObjectSeveral(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES_OF_SEVERAL.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, MixtureCodec::readVariant1, Mixture.Several.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, MixtureCodec::readWithX, Mixture.Several.Unknown::new);
            default -> new Mixture.Several.Unknown(json);
        };
    }

    private static Mixture.Several fromArraySeveral(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        Mixture.Several.Variant1 variant1 = Mixture.Several.Variant1.of(json);
        if (variant1.isListed()) {
            return variant1;
        }
        Mixture.Several.Variant3 variant3 = Mixture.Several.Variant3.of(json);
        if (variant3.isListed()) {
            return variant3;
        }
        return JsonAttempts.first(parser, json, Mixture.Several.Unknown::new, MixtureCodec::readListValue);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Several.Variant1 readVariant1(JsonParser parser) throws IOException {
        return Mixture.Several.Variant1.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant1(Mixture.Several.Variant1 value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Several.WithX readWithX(JsonParser parser) throws IOException {
        String x = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "x" -> x = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Mixture.Several.WithX(JsonReading.require(parser, x, "x"), additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeWithX(Mixture.Several.WithX value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("x");
        generator.writeString(value.x());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Several.Variant3 readVariant3(JsonParser parser) throws IOException {
        return Mixture.Several.Variant3.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant3(Mixture.Several.Variant3 value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Several.ListValue readListValue(JsonParser parser) throws IOException {
        return new Mixture.Several.ListValue(JsonReading.list(parser, JsonScalars::string));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Mixture.Several.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, (item, out) -> out.writeString(item));
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Two readTwo(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_ARRAY -> fromArrayTwo(parser);
            case VALUE_STRING -> readVariant1_f2c1(parser);
            case VALUE_TRUE, VALUE_FALSE -> readVariant2(parser);
            default -> new Mixture.Two.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTwo(Mixture.Two value, JsonGenerator generator) throws IOException {
        if (value instanceof Mixture.Two.Variant1 variant1) {
            writeVariant1_f2c1(variant1, generator);
        } else if (value instanceof Mixture.Two.Variant2 variant2) {
            writeVariant2(variant2, generator);
        } else if (value instanceof Mixture.Two.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    private static Mixture.Two fromArrayTwo(JsonParser parser) throws IOException {
        JsonNode json = JsonReading.node(parser);
        Mixture.Two.Variant1 variant1 = Mixture.Two.Variant1.of(json);
        if (variant1.isListed()) {
            return variant1;
        }
        return JsonAttempts.first(parser, json, Mixture.Two.Unknown::new, MixtureCodec::readVariant2);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Two.Variant1 readVariant1_f2c1(JsonParser parser) throws IOException {
        return Mixture.Two.Variant1.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant1_f2c1(Mixture.Two.Variant1 value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Mixture.Two.Variant2 readVariant2(JsonParser parser) throws IOException {
        return Mixture.Two.Variant2.of(JsonReading.node(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeVariant2(Mixture.Two.Variant2 value, JsonGenerator generator) throws IOException {
        JsonWriting.node(value.value(), generator);
    }

    /** Lets Jackson read {@link Mixture}. */
    public static final class Reader extends CodecReader<Mixture> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Mixture decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Mixture}. */
    public static final class Writer extends CodecWriter<Mixture> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Mixture value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Several}. */
    public static final class SeveralReader extends CodecReader<Mixture.Several> {
        /** Called by Jackson. */
        public SeveralReader() {}

        @Override
        protected Mixture.Several decode(JsonParser parser) throws IOException {
            return readSeveral(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Several}. */
    public static final class SeveralWriter extends CodecWriter<Mixture.Several> {
        /** Called by Jackson. */
        public SeveralWriter() {}

        @Override
        protected void encode(Mixture.Several value, JsonGenerator generator) throws IOException {
            writeSeveral(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Several.Variant1}. */
    public static final class Variant1Reader extends CodecReader<Mixture.Several.Variant1> {
        /** Called by Jackson. */
        public Variant1Reader() {}

        @Override
        protected Mixture.Several.Variant1 decode(JsonParser parser) throws IOException {
            return readVariant1(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Several.Variant1}. */
    public static final class Variant1Writer extends CodecWriter<Mixture.Several.Variant1> {
        /** Called by Jackson. */
        public Variant1Writer() {}

        @Override
        protected void encode(Mixture.Several.Variant1 value, JsonGenerator generator) throws IOException {
            writeVariant1(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Several.WithX}. */
    public static final class WithXReader extends CodecReader<Mixture.Several.WithX> {
        /** Called by Jackson. */
        public WithXReader() {}

        @Override
        protected Mixture.Several.WithX decode(JsonParser parser) throws IOException {
            return readWithX(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Several.WithX}. */
    public static final class WithXWriter extends CodecWriter<Mixture.Several.WithX> {
        /** Called by Jackson. */
        public WithXWriter() {}

        @Override
        protected void encode(Mixture.Several.WithX value, JsonGenerator generator) throws IOException {
            writeWithX(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Several.Variant3}. */
    public static final class Variant3Reader extends CodecReader<Mixture.Several.Variant3> {
        /** Called by Jackson. */
        public Variant3Reader() {}

        @Override
        protected Mixture.Several.Variant3 decode(JsonParser parser) throws IOException {
            return readVariant3(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Several.Variant3}. */
    public static final class Variant3Writer extends CodecWriter<Mixture.Several.Variant3> {
        /** Called by Jackson. */
        public Variant3Writer() {}

        @Override
        protected void encode(Mixture.Several.Variant3 value, JsonGenerator generator) throws IOException {
            writeVariant3(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Several.ListValue}. */
    public static final class ListValueReader extends CodecReader<Mixture.Several.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Mixture.Several.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Several.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Mixture.Several.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Mixture.Several.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Two}. */
    public static final class TwoReader extends CodecReader<Mixture.Two> {
        /** Called by Jackson. */
        public TwoReader() {}

        @Override
        protected Mixture.Two decode(JsonParser parser) throws IOException {
            return readTwo(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Two}. */
    public static final class TwoWriter extends CodecWriter<Mixture.Two> {
        /** Called by Jackson. */
        public TwoWriter() {}

        @Override
        protected void encode(Mixture.Two value, JsonGenerator generator) throws IOException {
            writeTwo(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Two.Variant1}. */
    public static final class Variant1_f2c1Reader extends CodecReader<Mixture.Two.Variant1> {
        /** Called by Jackson. */
        public Variant1_f2c1Reader() {}

        @Override
        protected Mixture.Two.Variant1 decode(JsonParser parser) throws IOException {
            return readVariant1_f2c1(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Two.Variant1}. */
    public static final class Variant1_f2c1Writer extends CodecWriter<Mixture.Two.Variant1> {
        /** Called by Jackson. */
        public Variant1_f2c1Writer() {}

        @Override
        protected void encode(Mixture.Two.Variant1 value, JsonGenerator generator) throws IOException {
            writeVariant1_f2c1(value, generator);
        }
    }

    /** Lets Jackson read {@link Mixture.Two.Variant2}. */
    public static final class Variant2Reader extends CodecReader<Mixture.Two.Variant2> {
        /** Called by Jackson. */
        public Variant2Reader() {}

        @Override
        protected Mixture.Two.Variant2 decode(JsonParser parser) throws IOException {
            return readVariant2(parser);
        }
    }

    /** Lets Jackson write {@link Mixture.Two.Variant2}. */
    public static final class Variant2Writer extends CodecWriter<Mixture.Two.Variant2> {
        /** Called by Jackson. */
        public Variant2Writer() {}

        @Override
        protected void encode(Mixture.Two.Variant2 value, JsonGenerator generator) throws IOException {
            writeVariant2(value, generator);
        }
    }
}
