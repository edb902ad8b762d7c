package com.example.model;

import com.acme.Price;
import com.example.runtime.Imported;
import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
import com.example.runtime.Nullable;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
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
        String id = null;
        String note = null;
        String path = null;
        String sets = null;
        String mail = null;
        String code = null;
        String maybe = null;
        Customer customer = null;
        List<Line> lines = null;
        BigDecimal total = null;
        Long count = null;
        Integer small = null;
        BigInteger huge = null;
        Double below = null;
        Float ratio = null;
        Set<String> tags = null;
        Map<String, Long> attributes = null;
        List<List<@Nullable BigDecimal>> matrix = null;
        Order.Mode mode = null;
        byte[] image = null;
        OffsetDateTime since = null;
        String kind = null;
        Price price = null;
        List<Price> prices = null;
        Order.Size size = null;
        JsonNode any = null;
        Span span = null;
        Contact contact = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "note" -> note = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "path" -> path = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "sets" -> sets = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "mail" -> mail = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "code" -> code = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "maybe" -> maybe = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "customer" -> customer = CustomerCodec.read(parser);
                case "lines" -> lines = JsonReading.list(parser, LineCodec::read);
                case "total" -> total = JsonScalars.decimal(parser);
                case "count" -> count = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                case "small" -> small = JsonReading.optional(parser, JsonScalars::int32, additionalProperties);
                case "huge" -> huge = JsonReading.optional(parser, JsonScalars::bigInteger, additionalProperties);
                case "below" -> below = JsonReading.optional(parser, JsonScalars::float64, additionalProperties);
                case "ratio" -> ratio = JsonReading.optional(parser, JsonScalars::float32, additionalProperties);
                case "tags" ->
                    tags = JsonReading.optional(
                            parser, inner -> JsonReading.set(inner, JsonScalars::string), additionalProperties);
                case "attributes" -> attributes = JsonReading.map(parser, JsonScalars::int64);
                case "matrix" ->
                    matrix = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(
                                    inner,
                                    inner2 -> JsonReading.list(
                                            inner2, inner3 -> JsonReading.nullable(inner3, JsonScalars::decimal))),
                            additionalProperties);
                case "mode" -> mode = JsonReading.optional(parser, OrderCodec::readMode, additionalProperties);
                case "image" -> image = JsonScalars.bytes(parser);
                case "since" -> since = JsonReading.optional(parser, JsonScalars::dateTime, additionalProperties);
                case "kind" -> kind = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "price" ->
                    price = JsonReading.optional(
                            parser, inner -> Imported.read(inner, Price.class), additionalProperties);
                case "prices" ->
                    prices = JsonReading.optional(
                            parser,
                            inner -> JsonReading.list(inner, inner2 -> Imported.read(inner2, Price.class)),
                            additionalProperties);
                case "size" -> size = JsonReading.optional(parser, OrderCodec::readSize, additionalProperties);
                case "any" -> any = JsonReading.node(parser);
                case "span" -> span = JsonReading.optional(parser, SpanCodec::read, additionalProperties);
                case "contact" -> contact = JsonReading.optional(parser, ContactCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order(
                JsonReading.require(parser, id, "id"),
                note,
                path,
                sets,
                mail,
                code,
                maybe,
                JsonReading.require(parser, customer, "customer"),
                JsonReading.require(parser, lines, "lines"),
                JsonReading.require(parser, total, "total"),
                count,
                small,
                huge,
                below,
                ratio,
                tags,
                JsonReading.require(parser, attributes, "attributes"),
                matrix,
                mode,
                JsonReading.require(parser, image, "image"),
                since,
                kind,
                price,
                prices,
                size,
                any,
                span,
                contact,
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
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.note() != null) {
            generator.writeFieldName("note");
            generator.writeString(value.note());
        }
        if (value.path() != null) {
            generator.writeFieldName("path");
            generator.writeString(value.path());
        }
        if (value.sets() != null) {
            generator.writeFieldName("sets");
            generator.writeString(value.sets());
        }
        if (value.mail() != null) {
            generator.writeFieldName("mail");
            generator.writeString(value.mail());
        }
        if (value.code() != null) {
            generator.writeFieldName("code");
            generator.writeString(value.code());
        }
        if (value.maybe() != null) {
            generator.writeFieldName("maybe");
            generator.writeString(value.maybe());
        }
        generator.writeFieldName("customer");
        CustomerCodec.write(value.customer(), generator);
        generator.writeFieldName("lines");
        JsonWriting.list(value.lines(), generator, LineCodec::write);
        generator.writeFieldName("total");
        generator.writeNumber(value.total());
        if (value.count() != null) {
            generator.writeFieldName("count");
            generator.writeNumber(value.count());
        }
        if (value.small() != null) {
            generator.writeFieldName("small");
            generator.writeNumber(value.small());
        }
        if (value.huge() != null) {
            generator.writeFieldName("huge");
            generator.writeNumber(value.huge());
        }
        if (value.below() != null) {
            generator.writeFieldName("below");
            generator.writeNumber(value.below());
        }
        if (value.ratio() != null) {
            generator.writeFieldName("ratio");
            generator.writeNumber(value.ratio());
        }
        if (value.tags() != null) {
            generator.writeFieldName("tags");
            JsonWriting.set(value.tags(), generator, (item, out) -> out.writeString(item));
        }
        generator.writeFieldName("attributes");
        JsonWriting.map(value.attributes(), generator, (item, out) -> out.writeNumber(item));
        if (value.matrix() != null) {
            generator.writeFieldName("matrix");
            JsonWriting.list(
                    value.matrix(),
                    generator,
                    (item, out) -> JsonWriting.list(item, out, (item2, out2) -> out2.writeNumber(item2)));
        }
        if (value.mode() != null) {
            generator.writeFieldName("mode");
            writeMode(value.mode(), generator);
        }
        generator.writeFieldName("image");
        JsonWriting.bytes(value.image(), generator);
        if (value.since() != null) {
            generator.writeFieldName("since");
            JsonWriting.dateTime(value.since(), generator);
        }
        if (value.kind() != null) {
            generator.writeFieldName("kind");
            generator.writeString(value.kind());
        }
        if (value.price() != null) {
            generator.writeFieldName("price");
            Imported.write(value.price(), generator);
        }
        if (value.prices() != null) {
            generator.writeFieldName("prices");
            JsonWriting.list(value.prices(), generator, Imported::write);
        }
        if (value.size() != null) {
            generator.writeFieldName("size");
            writeSize(value.size(), generator);
        }
        if (value.any() != null) {
            generator.writeFieldName("any");
            JsonWriting.node(value.any(), generator);
        }
        if (value.span() != null) {
            generator.writeFieldName("span");
            SpanCodec.write(value.span(), generator);
        }
        if (value.contact() != null) {
            generator.writeFieldName("contact");
            ContactCodec.write(value.contact(), generator);
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
    public static Order.Mode readMode(JsonParser parser) throws IOException {
        return Order.Mode.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeMode(Order.Mode value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Size readSize(JsonParser parser) throws IOException {
        Long width = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "width" -> width = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Size(width, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeSize(Order.Size value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.width() != null) {
            generator.writeFieldName("width");
            generator.writeNumber(value.width());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
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

    /** Lets Jackson read {@link Order.Mode}. */
    public static final class ModeReader extends CodecReader<Order.Mode> {
        /** Called by Jackson. */
        public ModeReader() {}

        @Override
        protected Order.Mode decode(JsonParser parser) throws IOException {
            return readMode(parser);
        }
    }

    /** Lets Jackson write {@link Order.Mode}. */
    public static final class ModeWriter extends CodecWriter<Order.Mode> {
        /** Called by Jackson. */
        public ModeWriter() {}

        @Override
        protected void encode(Order.Mode value, JsonGenerator generator) throws IOException {
            writeMode(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Size}. */
    public static final class SizeReader extends CodecReader<Order.Size> {
        /** Called by Jackson. */
        public SizeReader() {}

        @Override
        protected Order.Size decode(JsonParser parser) throws IOException {
            return readSize(parser);
        }
    }

    /** Lets Jackson write {@link Order.Size}. */
    public static final class SizeWriter extends CodecWriter<Order.Size> {
        /** Called by Jackson. */
        public SizeWriter() {}

        @Override
        protected void encode(Order.Size value, JsonGenerator generator) throws IOException {
            writeSize(value, generator);
        }
    }
}
