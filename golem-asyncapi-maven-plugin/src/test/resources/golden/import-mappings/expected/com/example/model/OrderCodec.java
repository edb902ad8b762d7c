package com.example.model;

import com.acme.Point;
import com.acme.PointCodec;
import com.acme.Price;
import com.acme.Shared;
import com.example.runtime.Imported;
import com.example.runtime.JsonAttempts;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonTexts;
import com.example.runtime.JsonWriting;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OrderCodec {
    private OrderCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order read(JsonParser parser) throws IOException {
        Price price = null;
        Shared.Level level = null;
        Instant at = null;
        Price reduced = null;
        Price same = null;
        Point named = null;
        List<Price> history = null;
        Set<Shared.Level> levels = null;
        List<Point> points = null;
        Map<String, Price> byName = null;
        Order.Pair pair = null;
        Price tree = null;
        Order.TextOrPoint textOrPoint = null;
        Order.PriceOrText priceOrText = null;
        Order.PriceOrList priceOrList = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "price" -> price = Imported.read(parser, Price.class);
                case "level" -> level = Imported.read(parser, Shared.Level.class);
                case "at" -> at = JsonTexts.instant(parser);
                case "reduced" ->
                    reduced = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Price.class), additionalProperties);
                case "same" ->
                    same = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Price.class), additionalProperties);
                case "named" ->
                    named = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Point.class, PointCodec::read), additionalProperties);
                case "history" ->
                    history = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(inner, inner2 -> Imported.read(inner2, Price.class)),
                            additionalProperties);
                case "levels" ->
                    levels = JsonReading.optional(
                            parser,
                            inner -> JsonReading.set(inner, inner2 -> Imported.read(inner2, Shared.Level.class)),
                            additionalProperties);
                case "points" ->
                    points = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner, inner2 -> Imported.read(inner2, Point.class, PointCodec::read)),
                            additionalProperties);
                case "byName" ->
                    byName = JsonReading.optional(
                            parser,
                            inner -> JsonReading.map(inner, inner2 -> Imported.read(inner2, Price.class)),
                            additionalProperties);
                case "pair" -> pair = JsonReading.optional(parser, OrderCodec::readPair, additionalProperties);
                case "tree" ->
                    tree = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Price.class), additionalProperties);
                case "textOrPoint" ->
                    textOrPoint = JsonReading.optional(parser, OrderCodec::readTextOrPoint, additionalProperties);
                case "priceOrText" ->
                    priceOrText = JsonReading.optional(parser, OrderCodec::readPriceOrText, additionalProperties);
                case "priceOrList" ->
                    priceOrList = JsonReading.optional(parser, OrderCodec::readPriceOrList, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order(
                JsonReading.require(parser, price, "price"),
                JsonReading.require(parser, level, "level"),
                JsonReading.require(parser, at, "at"),
                reduced,
                same,
                named,
                history,
                levels,
                points,
                byName,
                pair,
                tree,
                textOrPoint,
                priceOrText,
                priceOrList,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Order value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("price");
        Imported.write(value.price(), generator);
        generator.writeFieldName("level");
        Imported.write(value.level(), generator);
        generator.writeFieldName("at");
        JsonWriting.text(value.at(), generator);
        if (value.reduced() != null) {
            generator.writeFieldName("reduced");
            Imported.write(value.reduced(), generator);
        }
        if (value.same() != null) {
            generator.writeFieldName("same");
            Imported.write(value.same(), generator);
        }
        if (value.named() != null) {
            generator.writeFieldName("named");
            PointCodec.write(value.named(), generator);
        }
        if (value.history() != null) {
            generator.writeFieldName("history");
            JsonWriting.list(value.history(), generator, Imported::write);
        }
        if (value.levels() != null) {
            generator.writeFieldName("levels");
            JsonWriting.set(value.levels(), generator, Imported::write);
        }
        if (value.points() != null) {
            generator.writeFieldName("points");
            JsonWriting.list(value.points(), generator, PointCodec::write);
        }
        if (value.byName() != null) {
            generator.writeFieldName("byName");
            JsonWriting.map(value.byName(), generator, Imported::write);
        }
        if (value.pair() != null) {
            generator.writeFieldName("pair");
            writePair(value.pair(), generator);
        }
        if (value.tree() != null) {
            generator.writeFieldName("tree");
            Imported.write(value.tree(), generator);
        }
        if (value.textOrPoint() != null) {
            generator.writeFieldName("textOrPoint");
            writeTextOrPoint(value.textOrPoint(), generator);
        }
        if (value.priceOrText() != null) {
            generator.writeFieldName("priceOrText");
            writePriceOrText(value.priceOrText(), generator);
        }
        if (value.priceOrList() != null) {
            generator.writeFieldName("priceOrList");
            writePriceOrList(value.priceOrList(), generator);
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
    public static Order.Pair readPair(JsonParser parser) throws IOException {
        JsonReading.enterArray(parser);
        Price price = null;
        Point point = null;
        List<JsonNode> additionalItems = new ArrayList<>();
        int size = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; size++) {
            switch (size) {
                case 0 -> price = Imported.read(parser, Price.class);
                case 1 -> point = Imported.read(parser, Point.class, PointCodec::read);
                default -> additionalItems.add(JsonReading.node(parser));
            }
        }
        return new Order.Pair(price, point, additionalItems);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePair(Order.Pair value, JsonGenerator generator) throws IOException {
        generator.writeStartArray();
        if (value.price() != null) {
            Imported.write(value.price(), generator);
        }
        if (value.point() != null) {
            PointCodec.write(value.point(), generator);
        }
        JsonWriting.elements(value.additionalItems(), generator, JsonWriting::node);
        generator.writeEndArray();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.TextOrPoint readTextOrPoint(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case VALUE_STRING -> JsonAttempts.either(parser, OrderCodec::readPointValue, OrderCodec::readStringValue);
            default -> new Order.TextOrPoint.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeTextOrPoint(Order.TextOrPoint value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.TextOrPoint.PointValue pointValue) {
            writePointValue(pointValue, generator);
        } else if (value instanceof Order.TextOrPoint.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Order.TextOrPoint.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.TextOrPoint.PointValue readPointValue(JsonParser parser) throws IOException {
        return new Order.TextOrPoint.PointValue(Imported.read(parser, Point.class, PointCodec::read));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePointValue(Order.TextOrPoint.PointValue value, JsonGenerator generator) throws IOException {
        PointCodec.write(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.TextOrPoint.StringValue readStringValue(JsonParser parser) throws IOException {
        return new Order.TextOrPoint.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Order.TextOrPoint.StringValue value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrText readPriceOrText(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Order.PriceOrText.Unknown::new, OrderCodec::readPriceValue);
            case VALUE_STRING -> readStringValue_c4f3(parser);
            default -> new Order.PriceOrText.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriceOrText(Order.PriceOrText value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.PriceOrText.PriceValue priceValue) {
            writePriceValue(priceValue, generator);
        } else if (value instanceof Order.PriceOrText.StringValue stringValue) {
            writeStringValue_c4f3(stringValue, generator);
        } else if (value instanceof Order.PriceOrText.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrText.PriceValue readPriceValue(JsonParser parser) throws IOException {
        return new Order.PriceOrText.PriceValue(Imported.read(parser, Price.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriceValue(Order.PriceOrText.PriceValue value, JsonGenerator generator) throws IOException {
        Imported.write(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrText.StringValue readStringValue_c4f3(JsonParser parser) throws IOException {
        return new Order.PriceOrText.StringValue(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue_c4f3(Order.PriceOrText.StringValue value, JsonGenerator generator)
            throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrList readPriceOrList(JsonParser parser) throws IOException {
        return switch (JsonReading.token(parser)) {
            case START_OBJECT, FIELD_NAME ->
                JsonAttempts.first(
                        parser,
                        JsonReading.node(parser),
                        Order.PriceOrList.Unknown::new,
                        OrderCodec::readPriceValue_cbb5);
            case START_ARRAY ->
                JsonAttempts.first(
                        parser, JsonReading.node(parser), Order.PriceOrList.Unknown::new, OrderCodec::readListValue);
            default -> new Order.PriceOrList.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriceOrList(Order.PriceOrList value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.PriceOrList.PriceValue priceValue) {
            writePriceValue_cbb5(priceValue, generator);
        } else if (value instanceof Order.PriceOrList.ListValue listValue) {
            writeListValue(listValue, generator);
        } else if (value instanceof Order.PriceOrList.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrList.PriceValue readPriceValue_cbb5(JsonParser parser) throws IOException {
        return new Order.PriceOrList.PriceValue(Imported.read(parser, Price.class));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePriceValue_cbb5(Order.PriceOrList.PriceValue value, JsonGenerator generator)
            throws IOException {
        Imported.write(value.value(), generator);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.PriceOrList.ListValue readListValue(JsonParser parser) throws IOException {
        return new Order.PriceOrList.ListValue(JsonReading.list(parser, inner -> Imported.read(inner, Price.class)));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeListValue(Order.PriceOrList.ListValue value, JsonGenerator generator) throws IOException {
        JsonWriting.list(value.value(), generator, Imported::write);
    }

    /** Lets Jackson read {@link Order}. */
    public static final class Reader extends CodecReader<Order> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Order decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Order}. */
    public static final class Writer extends CodecWriter<Order> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Order value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Pair}. */
    public static final class PairReader extends CodecReader<Order.Pair> {
        /** Called by Jackson. */
        public PairReader() {}

        @Override
        protected Order.Pair decode(JsonParser parser) throws IOException {
            return readPair(parser);
        }
    }

    /** Lets Jackson write {@link Order.Pair}. */
    public static final class PairWriter extends CodecWriter<Order.Pair> {
        /** Called by Jackson. */
        public PairWriter() {}

        @Override
        protected void encode(Order.Pair value, JsonGenerator generator) throws IOException {
            writePair(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.TextOrPoint}. */
    public static final class TextOrPointReader extends CodecReader<Order.TextOrPoint> {
        /** Called by Jackson. */
        public TextOrPointReader() {}

        @Override
        protected Order.TextOrPoint decode(JsonParser parser) throws IOException {
            return readTextOrPoint(parser);
        }
    }

    /** Lets Jackson write {@link Order.TextOrPoint}. */
    public static final class TextOrPointWriter extends CodecWriter<Order.TextOrPoint> {
        /** Called by Jackson. */
        public TextOrPointWriter() {}

        @Override
        protected void encode(Order.TextOrPoint value, JsonGenerator generator) throws IOException {
            writeTextOrPoint(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.TextOrPoint.PointValue}. */
    public static final class PointValueReader extends CodecReader<Order.TextOrPoint.PointValue> {
        /** Called by Jackson. */
        public PointValueReader() {}

        @Override
        protected Order.TextOrPoint.PointValue decode(JsonParser parser) throws IOException {
            return readPointValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.TextOrPoint.PointValue}. */
    public static final class PointValueWriter extends CodecWriter<Order.TextOrPoint.PointValue> {
        /** Called by Jackson. */
        public PointValueWriter() {}

        @Override
        protected void encode(Order.TextOrPoint.PointValue value, JsonGenerator generator) throws IOException {
            writePointValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.TextOrPoint.StringValue}. */
    public static final class StringValueReader extends CodecReader<Order.TextOrPoint.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Order.TextOrPoint.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.TextOrPoint.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Order.TextOrPoint.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Order.TextOrPoint.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrText}. */
    public static final class PriceOrTextReader extends CodecReader<Order.PriceOrText> {
        /** Called by Jackson. */
        public PriceOrTextReader() {}

        @Override
        protected Order.PriceOrText decode(JsonParser parser) throws IOException {
            return readPriceOrText(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrText}. */
    public static final class PriceOrTextWriter extends CodecWriter<Order.PriceOrText> {
        /** Called by Jackson. */
        public PriceOrTextWriter() {}

        @Override
        protected void encode(Order.PriceOrText value, JsonGenerator generator) throws IOException {
            writePriceOrText(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrText.PriceValue}. */
    public static final class PriceValueReader extends CodecReader<Order.PriceOrText.PriceValue> {
        /** Called by Jackson. */
        public PriceValueReader() {}

        @Override
        protected Order.PriceOrText.PriceValue decode(JsonParser parser) throws IOException {
            return readPriceValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrText.PriceValue}. */
    public static final class PriceValueWriter extends CodecWriter<Order.PriceOrText.PriceValue> {
        /** Called by Jackson. */
        public PriceValueWriter() {}

        @Override
        protected void encode(Order.PriceOrText.PriceValue value, JsonGenerator generator) throws IOException {
            writePriceValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrText.StringValue}. */
    public static final class StringValue_c4f3Reader extends CodecReader<Order.PriceOrText.StringValue> {
        /** Called by Jackson. */
        public StringValue_c4f3Reader() {}

        @Override
        protected Order.PriceOrText.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue_c4f3(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrText.StringValue}. */
    public static final class StringValue_c4f3Writer extends CodecWriter<Order.PriceOrText.StringValue> {
        /** Called by Jackson. */
        public StringValue_c4f3Writer() {}

        @Override
        protected void encode(Order.PriceOrText.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue_c4f3(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrList}. */
    public static final class PriceOrListReader extends CodecReader<Order.PriceOrList> {
        /** Called by Jackson. */
        public PriceOrListReader() {}

        @Override
        protected Order.PriceOrList decode(JsonParser parser) throws IOException {
            return readPriceOrList(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrList}. */
    public static final class PriceOrListWriter extends CodecWriter<Order.PriceOrList> {
        /** Called by Jackson. */
        public PriceOrListWriter() {}

        @Override
        protected void encode(Order.PriceOrList value, JsonGenerator generator) throws IOException {
            writePriceOrList(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrList.PriceValue}. */
    public static final class PriceValue_cbb5Reader extends CodecReader<Order.PriceOrList.PriceValue> {
        /** Called by Jackson. */
        public PriceValue_cbb5Reader() {}

        @Override
        protected Order.PriceOrList.PriceValue decode(JsonParser parser) throws IOException {
            return readPriceValue_cbb5(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrList.PriceValue}. */
    public static final class PriceValue_cbb5Writer extends CodecWriter<Order.PriceOrList.PriceValue> {
        /** Called by Jackson. */
        public PriceValue_cbb5Writer() {}

        @Override
        protected void encode(Order.PriceOrList.PriceValue value, JsonGenerator generator) throws IOException {
            writePriceValue_cbb5(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.PriceOrList.ListValue}. */
    public static final class ListValueReader extends CodecReader<Order.PriceOrList.ListValue> {
        /** Called by Jackson. */
        public ListValueReader() {}

        @Override
        protected Order.PriceOrList.ListValue decode(JsonParser parser) throws IOException {
            return readListValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.PriceOrList.ListValue}. */
    public static final class ListValueWriter extends CodecWriter<Order.PriceOrList.ListValue> {
        /** Called by Jackson. */
        public ListValueWriter() {}

        @Override
        protected void encode(Order.PriceOrList.ListValue value, JsonGenerator generator) throws IOException {
            writeListValue(value, generator);
        }
    }
}
