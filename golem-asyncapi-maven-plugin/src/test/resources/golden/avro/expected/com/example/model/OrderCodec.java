package com.example.model;

import com.example.runtime.AvroJson;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        UUID id = null;
        String customer = null;
        List<Order.Item> items = null;
        Map<String, Order.Labels> labels = null;
        Order.State state = null;
        Order previous = null;
        byte[] digest = null;
        BigDecimal total = null;
        BigDecimal fee = null;
        Instant placed = null;
        LocalDate due = null;
        LocalTime at = null;
        Order.Payment payment = null;
        List<Order.Item> first = null;
        Float weight = null;
        Boolean ok = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        boolean hasCustomer = false;
        boolean hasPrevious = false;
        boolean hasFee = false;
        boolean hasDue = false;
        boolean hasAt = false;
        boolean hasPayment = false;
        boolean hasFirst = false;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.uuid(parser);
                case "customer" -> {
                    customer = JsonReading.nullable(
                            parser, inner -> AvroJson.tagged(inner, "string", JsonScalars::string));
                    hasCustomer = true;
                }
                case "items" -> items = JsonReading.list(parser, OrderCodec::readItem);
                case "labels" -> labels = JsonReading.map(parser, OrderCodec::readLabels);
                case "state" -> state = readState(parser);
                case "previous" -> {
                    previous = JsonReading.nullable(
                            parser, inner -> AvroJson.tagged(inner, "com.acme.Order", OrderCodec::read));
                    hasPrevious = true;
                }
                case "digest" -> digest = AvroJson.bytes(parser);
                case "total" -> total = AvroJson.decimal(parser, 2);
                case "fee" -> {
                    fee = JsonReading.nullable(
                            parser,
                            inner -> AvroJson.tagged(inner, "com.acme.Fee", inner2 -> AvroJson.decimal(inner2, 1)));
                    hasFee = true;
                }
                case "placed" -> placed = AvroJson.epochMicro(parser);
                case "due" -> {
                    due = JsonReading.nullable(parser, inner -> AvroJson.tagged(inner, "int", AvroJson::epochDay));
                    hasDue = true;
                }
                case "at" -> {
                    at = JsonReading.nullable(parser, inner -> AvroJson.tagged(inner, "int", AvroJson::milliOfDay));
                    hasAt = true;
                }
                case "payment" -> {
                    payment = JsonReading.nullable(parser, OrderCodec::readPayment);
                    hasPayment = true;
                }
                case "first" -> {
                    first = JsonReading.nullable(
                            parser,
                            inner -> AvroJson.tagged(
                                    inner, "array", inner2 -> JsonReading.list(inner2, OrderCodec::readItem)));
                    hasFirst = true;
                }
                case "weight" -> weight = JsonScalars.float32(parser);
                case "ok" -> ok = JsonScalars.bool(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        JsonReading.requirePresent(parser, hasCustomer, "customer");
        JsonReading.requirePresent(parser, hasPrevious, "previous");
        JsonReading.requirePresent(parser, hasFee, "fee");
        JsonReading.requirePresent(parser, hasDue, "due");
        JsonReading.requirePresent(parser, hasAt, "at");
        JsonReading.requirePresent(parser, hasPayment, "payment");
        JsonReading.requirePresent(parser, hasFirst, "first");
        return new Order(
                JsonReading.require(parser, id, "id"),
                customer,
                JsonReading.require(parser, items, "items"),
                JsonReading.require(parser, labels, "labels"),
                JsonReading.require(parser, state, "state"),
                previous,
                JsonReading.require(parser, digest, "digest"),
                JsonReading.require(parser, total, "total"),
                fee,
                JsonReading.require(parser, placed, "placed"),
                due,
                at,
                payment,
                first,
                JsonReading.require(parser, weight, "weight"),
                JsonReading.require(parser, ok, "ok"),
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
        JsonWriting.text(value.id(), generator);
        generator.writeFieldName("customer");
        JsonWriting.nullable(
                value.customer(),
                generator,
                (item, out) -> AvroJson.tagged(item, out, "string", (item2, out2) -> out2.writeString(item2)));
        generator.writeFieldName("items");
        JsonWriting.list(value.items(), generator, OrderCodec::writeItem);
        generator.writeFieldName("labels");
        JsonWriting.map(value.labels(), generator, OrderCodec::writeLabels);
        generator.writeFieldName("state");
        writeState(value.state(), generator);
        generator.writeFieldName("previous");
        JsonWriting.nullable(
                value.previous(),
                generator,
                (item, out) -> AvroJson.tagged(item, out, "com.acme.Order", OrderCodec::write));
        generator.writeFieldName("digest");
        AvroJson.bytes(value.digest(), generator);
        generator.writeFieldName("total");
        AvroJson.decimal(value.total(), generator, 2, 0);
        generator.writeFieldName("fee");
        JsonWriting.nullable(
                value.fee(),
                generator,
                (item, out) -> AvroJson.tagged(
                        item, out, "com.acme.Fee", (item2, out2) -> AvroJson.decimal(item2, out2, 1, 3)));
        generator.writeFieldName("placed");
        AvroJson.epochMicro(value.placed(), generator);
        generator.writeFieldName("due");
        JsonWriting.nullable(
                value.due(), generator, (item, out) -> AvroJson.tagged(item, out, "int", AvroJson::epochDay));
        generator.writeFieldName("at");
        JsonWriting.nullable(
                value.at(), generator, (item, out) -> AvroJson.tagged(item, out, "int", AvroJson::milliOfDay));
        generator.writeFieldName("payment");
        JsonWriting.nullable(value.payment(), generator, OrderCodec::writePayment);
        generator.writeFieldName("first");
        JsonWriting.nullable(
                value.first(),
                generator,
                (item, out) -> AvroJson.tagged(
                        item, out, "array", (item2, out2) -> JsonWriting.list(item2, out2, OrderCodec::writeItem)));
        generator.writeFieldName("weight");
        generator.writeNumber(value.weight());
        generator.writeFieldName("ok");
        generator.writeBoolean(value.ok());
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
    public static Order.Item readItem(JsonParser parser) throws IOException {
        String sku = null;
        Integer count = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "sku" -> sku = JsonScalars.string(parser);
                case "count" -> count = JsonScalars.int32(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Item(
                JsonReading.require(parser, sku, "sku"),
                JsonReading.require(parser, count, "count"),
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItem(Order.Item value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("sku");
        generator.writeString(value.sku());
        generator.writeFieldName("count");
        generator.writeNumber(value.count());
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
    public static Order.Labels readLabels(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Order.Labels.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Order.Labels.Unknown(JsonReading.emptyObject());
        }
        return switch (tag) {
            case "long" -> readLongValue(parser);
            case "string" -> readStringValue(parser);
            default -> new Order.Labels.Unknown(JsonReading.node(parser));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLabels(Order.Labels value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.Labels.LongValue longValue) {
            writeLongValue(longValue, generator);
        } else if (value instanceof Order.Labels.StringValue stringValue) {
            writeStringValue(stringValue, generator);
        } else if (value instanceof Order.Labels.Unknown unknown) {
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
    public static Order.Labels.LongValue readLongValue(JsonParser parser) throws IOException {
        Long long_ = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "long" -> long_ = JsonScalars.int64(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Order.Labels.LongValue(JsonReading.require(parser, long_, "long"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeLongValue(Order.Labels.LongValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("long");
        generator.writeNumber(value.long_());
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Labels.StringValue readStringValue(JsonParser parser) throws IOException {
        String string = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "string" -> string = JsonScalars.string(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Order.Labels.StringValue(JsonReading.require(parser, string, "string"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue(Order.Labels.StringValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("string");
        generator.writeString(value.string());
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.State readState(JsonParser parser) throws IOException {
        return Order.State.of(JsonScalars.string(parser));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeState(Order.State value, JsonGenerator generator) throws IOException {
        generator.writeString(value.value());
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Payment readPayment(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Order.Payment.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Order.Payment.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "com.acme.Card" -> {
                parser.nextToken();
                Order.Payment.Card variant = untaggedCard(parser);
                if (parser.nextFieldName() != null) {
                    return new Order.Payment.Unknown(JsonWriting.withRest(variant, OrderCodec::writeCard, parser));
                }
                return variant;
            }
            case "com.acme.Invoice" -> {
                parser.nextToken();
                Order.Payment.Invoice variant = untaggedInvoice(parser);
                if (parser.nextFieldName() != null) {
                    return new Order.Payment.Unknown(JsonWriting.withRest(variant, OrderCodec::writeInvoice, parser));
                }
                return variant;
            }
            case "com.acme.Item" -> {
                return readItemValue(parser);
            }
            case "string" -> {
                return readStringValue_eb88(parser);
            }
            case "bytes" -> {
                return readBytesValue(parser);
            }
            default -> {
                return new Order.Payment.Unknown(JsonReading.node(parser));
            }
        }
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePayment(Order.Payment value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.Payment.Card card) {
            writeCard(card, generator);
        } else if (value instanceof Order.Payment.Invoice invoice) {
            writeInvoice(invoice, generator);
        } else if (value instanceof Order.Payment.ItemValue itemValue) {
            writeItemValue(itemValue, generator);
        } else if (value instanceof Order.Payment.StringValue stringValue) {
            writeStringValue_eb88(stringValue, generator);
        } else if (value instanceof Order.Payment.BytesValue bytesValue) {
            writeBytesValue(bytesValue, generator);
        } else if (value instanceof Order.Payment.Unknown unknown) {
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
    public static Order.Payment.Card readCard(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "com.acme.Card");
        Order.Payment.Card tagged = untaggedCard(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCard(Order.Payment.Card value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("com.acme.Card");
        generator.writeStartObject();
        generator.writeFieldName("number");
        generator.writeString(value.number());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Order.Payment.Card untaggedCard(JsonParser parser) throws IOException {
        String number = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "number" -> number = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Payment.Card(JsonReading.require(parser, number, "number"), additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Payment.Invoice readInvoice(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "com.acme.Invoice");
        Order.Payment.Invoice tagged = untaggedInvoice(parser);
        JsonReading.leaveTag(parser);
        return tagged;
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeInvoice(Order.Payment.Invoice value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("com.acme.Invoice");
        generator.writeStartObject();
        generator.writeFieldName("lines");
        JsonWriting.list(
                value.lines(),
                generator,
                (item, out) -> AvroJson.tagged(item, out, "com.acme.Item", OrderCodec::writeItem));
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Order.Payment.Invoice untaggedInvoice(JsonParser parser) throws IOException {
        List<Order. @Nullable Item> lines = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "lines" ->
                    lines = JsonReading.list(
                            parser,
                            inner -> JsonReading.nullable(
                                    inner, inner2 -> AvroJson.tagged(inner2, "com.acme.Item", OrderCodec::readItem)));
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Payment.Invoice(JsonReading.require(parser, lines, "lines"), additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Payment.ItemValue readItemValue(JsonParser parser) throws IOException {
        Order.Item comAcmeItem = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "com.acme.Item" -> comAcmeItem = readItem(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Order.Payment.ItemValue(JsonReading.require(parser, comAcmeItem, "com.acme.Item"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeItemValue(Order.Payment.ItemValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("com.acme.Item");
        writeItem(value.comAcmeItem(), generator);
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Payment.StringValue readStringValue_eb88(JsonParser parser) throws IOException {
        String string = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "string" -> string = JsonScalars.string(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Order.Payment.StringValue(JsonReading.require(parser, string, "string"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeStringValue_eb88(Order.Payment.StringValue value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("string");
        generator.writeString(value.string());
        generator.writeEndObject();
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order.Payment.BytesValue readBytesValue(JsonParser parser) throws IOException {
        byte[] bytes = null;
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "bytes" -> bytes = AvroJson.bytes(parser);
                default -> throw JsonReading.unexpected(parser);
            }
        }
        return new Order.Payment.BytesValue(JsonReading.require(parser, bytes, "bytes"));
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeBytesValue(Order.Payment.BytesValue value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("bytes");
        AvroJson.bytes(value.bytes(), generator);
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

    /** Lets Jackson read {@link Order.Item}. */
    public static final class ItemReader extends CodecReader<Order.Item> {
        /** Called by Jackson. */
        public ItemReader() {}

        @Override
        protected Order.Item decode(JsonParser parser) throws IOException {
            return readItem(parser);
        }
    }

    /** Lets Jackson write {@link Order.Item}. */
    public static final class ItemWriter extends CodecWriter<Order.Item> {
        /** Called by Jackson. */
        public ItemWriter() {}

        @Override
        protected void encode(Order.Item value, JsonGenerator generator) throws IOException {
            writeItem(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Labels}. */
    public static final class LabelsReader extends CodecReader<Order.Labels> {
        /** Called by Jackson. */
        public LabelsReader() {}

        @Override
        protected Order.Labels decode(JsonParser parser) throws IOException {
            return readLabels(parser);
        }
    }

    /** Lets Jackson write {@link Order.Labels}. */
    public static final class LabelsWriter extends CodecWriter<Order.Labels> {
        /** Called by Jackson. */
        public LabelsWriter() {}

        @Override
        protected void encode(Order.Labels value, JsonGenerator generator) throws IOException {
            writeLabels(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Labels.LongValue}. */
    public static final class LongValueReader extends CodecReader<Order.Labels.LongValue> {
        /** Called by Jackson. */
        public LongValueReader() {}

        @Override
        protected Order.Labels.LongValue decode(JsonParser parser) throws IOException {
            return readLongValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.Labels.LongValue}. */
    public static final class LongValueWriter extends CodecWriter<Order.Labels.LongValue> {
        /** Called by Jackson. */
        public LongValueWriter() {}

        @Override
        protected void encode(Order.Labels.LongValue value, JsonGenerator generator) throws IOException {
            writeLongValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Labels.StringValue}. */
    public static final class StringValueReader extends CodecReader<Order.Labels.StringValue> {
        /** Called by Jackson. */
        public StringValueReader() {}

        @Override
        protected Order.Labels.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.Labels.StringValue}. */
    public static final class StringValueWriter extends CodecWriter<Order.Labels.StringValue> {
        /** Called by Jackson. */
        public StringValueWriter() {}

        @Override
        protected void encode(Order.Labels.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.State}. */
    public static final class StateReader extends CodecReader<Order.State> {
        /** Called by Jackson. */
        public StateReader() {}

        @Override
        protected Order.State decode(JsonParser parser) throws IOException {
            return readState(parser);
        }
    }

    /** Lets Jackson write {@link Order.State}. */
    public static final class StateWriter extends CodecWriter<Order.State> {
        /** Called by Jackson. */
        public StateWriter() {}

        @Override
        protected void encode(Order.State value, JsonGenerator generator) throws IOException {
            writeState(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment}. */
    public static final class PaymentReader extends CodecReader<Order.Payment> {
        /** Called by Jackson. */
        public PaymentReader() {}

        @Override
        protected Order.Payment decode(JsonParser parser) throws IOException {
            return readPayment(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment}. */
    public static final class PaymentWriter extends CodecWriter<Order.Payment> {
        /** Called by Jackson. */
        public PaymentWriter() {}

        @Override
        protected void encode(Order.Payment value, JsonGenerator generator) throws IOException {
            writePayment(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment.Card}. */
    public static final class CardReader extends CodecReader<Order.Payment.Card> {
        /** Called by Jackson. */
        public CardReader() {}

        @Override
        protected Order.Payment.Card decode(JsonParser parser) throws IOException {
            return readCard(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment.Card}. */
    public static final class CardWriter extends CodecWriter<Order.Payment.Card> {
        /** Called by Jackson. */
        public CardWriter() {}

        @Override
        protected void encode(Order.Payment.Card value, JsonGenerator generator) throws IOException {
            writeCard(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment.Invoice}. */
    public static final class InvoiceReader extends CodecReader<Order.Payment.Invoice> {
        /** Called by Jackson. */
        public InvoiceReader() {}

        @Override
        protected Order.Payment.Invoice decode(JsonParser parser) throws IOException {
            return readInvoice(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment.Invoice}. */
    public static final class InvoiceWriter extends CodecWriter<Order.Payment.Invoice> {
        /** Called by Jackson. */
        public InvoiceWriter() {}

        @Override
        protected void encode(Order.Payment.Invoice value, JsonGenerator generator) throws IOException {
            writeInvoice(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment.ItemValue}. */
    public static final class ItemValueReader extends CodecReader<Order.Payment.ItemValue> {
        /** Called by Jackson. */
        public ItemValueReader() {}

        @Override
        protected Order.Payment.ItemValue decode(JsonParser parser) throws IOException {
            return readItemValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment.ItemValue}. */
    public static final class ItemValueWriter extends CodecWriter<Order.Payment.ItemValue> {
        /** Called by Jackson. */
        public ItemValueWriter() {}

        @Override
        protected void encode(Order.Payment.ItemValue value, JsonGenerator generator) throws IOException {
            writeItemValue(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment.StringValue}. */
    public static final class StringValue_eb88Reader extends CodecReader<Order.Payment.StringValue> {
        /** Called by Jackson. */
        public StringValue_eb88Reader() {}

        @Override
        protected Order.Payment.StringValue decode(JsonParser parser) throws IOException {
            return readStringValue_eb88(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment.StringValue}. */
    public static final class StringValue_eb88Writer extends CodecWriter<Order.Payment.StringValue> {
        /** Called by Jackson. */
        public StringValue_eb88Writer() {}

        @Override
        protected void encode(Order.Payment.StringValue value, JsonGenerator generator) throws IOException {
            writeStringValue_eb88(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Payment.BytesValue}. */
    public static final class BytesValueReader extends CodecReader<Order.Payment.BytesValue> {
        /** Called by Jackson. */
        public BytesValueReader() {}

        @Override
        protected Order.Payment.BytesValue decode(JsonParser parser) throws IOException {
            return readBytesValue(parser);
        }
    }

    /** Lets Jackson write {@link Order.Payment.BytesValue}. */
    public static final class BytesValueWriter extends CodecWriter<Order.Payment.BytesValue> {
        /** Called by Jackson. */
        public BytesValueWriter() {}

        @Override
        protected void encode(Order.Payment.BytesValue value, JsonGenerator generator) throws IOException {
            writeBytesValue(value, generator);
        }
    }
}
