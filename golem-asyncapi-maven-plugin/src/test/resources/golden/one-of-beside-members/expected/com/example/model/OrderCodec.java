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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class OrderCodec {
    private static final ObjectShapes SHAPES = new ObjectShapes()
            .shape(0, true)
            .required("id", ObjectShapes.Kind.STRING)
            .optional("state", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("price", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .required("brand", ObjectShapes.Kind.STRING)
            .optional("backup", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .shape(1, true)
            .required("id", ObjectShapes.Kind.STRING)
            .optional("state", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("price", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .required("given", ObjectShapes.Kind.INTEGER, ObjectShapes.Kind.FRACTION)
            .optional("next", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .shape(2, true)
            .required("id", ObjectShapes.Kind.STRING)
            .optional("state", ObjectShapes.Kind.STRING, ObjectShapes.Kind.NULL)
            .optional("price", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .required("account", ObjectShapes.Kind.OBJECT)
            .optional("before", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL)
            .optional("Price", ObjectShapes.Kind.OBJECT, ObjectShapes.Kind.NULL);

    private OrderCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Order read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Order.Unknown(JsonReading.node(parser));
        }
        JsonNode json = JsonReading.node(parser);
        return switch (SHAPES.bestFit(json)) {
            case 0 -> JsonAttempts.either(parser, json, OrderCodec::readCard, Order.Unknown::new);
            case 1 -> JsonAttempts.either(parser, json, OrderCodec::readCash, Order.Unknown::new);
            case 2 -> JsonAttempts.either(parser, json, OrderCodec::readOnAccount, Order.Unknown::new);
            default -> new Order.Unknown(json);
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Order value, JsonGenerator generator) throws IOException {
        if (value instanceof Order.Card card) {
            writeCard(card, generator);
        } else if (value instanceof Order.Cash cash) {
            writeCash(cash, generator);
        } else if (value instanceof Order.OnAccount onAccount) {
            writeOnAccount(onAccount, generator);
        } else if (value instanceof Order.Unknown unknown) {
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
    public static Order.Price readPrice(JsonParser parser) throws IOException {
        BigDecimal amount = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "amount" -> amount = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Price(amount, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePrice(Order.Price value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.amount() != null) {
            generator.writeFieldName("amount");
            generator.writeNumber(value.amount());
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
    public static Order.Card readCard(JsonParser parser) throws IOException {
        String id = null;
        Order.State state = null;
        Order.Price price = null;
        Card.Brand brand = null;
        Card backup = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "state" -> state = JsonReading.optional(parser, OrderCodec::readState, additionalProperties);
                case "price" -> price = JsonReading.optional(parser, OrderCodec::readPrice, additionalProperties);
                case "brand" -> brand = CardCodec.readBrand(parser);
                case "backup" -> backup = JsonReading.optional(parser, CardCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Card(
                JsonReading.require(parser, id, "id"),
                state,
                price,
                JsonReading.require(parser, brand, "brand"),
                backup,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCard(Order.Card value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.state() != null) {
            generator.writeFieldName("state");
            writeState(value.state(), generator);
        }
        if (value.price() != null) {
            generator.writeFieldName("price");
            writePrice(value.price(), generator);
        }
        generator.writeFieldName("brand");
        CardCodec.writeBrand(value.brand(), generator);
        if (value.backup() != null) {
            generator.writeFieldName("backup");
            CardCodec.write(value.backup(), generator);
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
    public static Order.Cash readCash(JsonParser parser) throws IOException {
        String id = null;
        Order.State state = null;
        Order.Price price = null;
        BigDecimal given = null;
        Card next = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "state" -> state = JsonReading.optional(parser, OrderCodec::readState, additionalProperties);
                case "price" -> price = JsonReading.optional(parser, OrderCodec::readPrice, additionalProperties);
                case "given" -> given = JsonScalars.decimal(parser);
                case "next" -> next = JsonReading.optional(parser, CardCodec::read, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.Cash(
                JsonReading.require(parser, id, "id"),
                state,
                price,
                JsonReading.require(parser, given, "given"),
                next,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeCash(Order.Cash value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.state() != null) {
            generator.writeFieldName("state");
            writeState(value.state(), generator);
        }
        if (value.price() != null) {
            generator.writeFieldName("price");
            writePrice(value.price(), generator);
        }
        generator.writeFieldName("given");
        generator.writeNumber(value.given());
        if (value.next() != null) {
            generator.writeFieldName("next");
            CardCodec.write(value.next(), generator);
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
    public static Order.OnAccount readOnAccount(JsonParser parser) throws IOException {
        String id = null;
        Order.State state = null;
        Order.Price price = null;
        Order.OnAccount.Account account = null;
        Order before = null;
        Order.OnAccount.Price price_8f9d = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "id" -> id = JsonScalars.string(parser);
                case "state" -> state = JsonReading.optional(parser, OrderCodec::readState, additionalProperties);
                case "price" -> price = JsonReading.optional(parser, OrderCodec::readPrice, additionalProperties);
                case "account" -> account = readAccount(parser);
                case "before" -> before = JsonReading.optional(parser, OrderCodec::read, additionalProperties);
                case "Price" ->
                    price_8f9d = JsonReading.optional(parser, OrderCodec::readPrice_586e, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.OnAccount(
                JsonReading.require(parser, id, "id"),
                state,
                price,
                JsonReading.require(parser, account, "account"),
                before,
                price_8f9d,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeOnAccount(Order.OnAccount value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("id");
        generator.writeString(value.id());
        if (value.state() != null) {
            generator.writeFieldName("state");
            writeState(value.state(), generator);
        }
        if (value.price() != null) {
            generator.writeFieldName("price");
            writePrice(value.price(), generator);
        }
        generator.writeFieldName("account");
        writeAccount(value.account(), generator);
        if (value.before() != null) {
            generator.writeFieldName("before");
            write(value.before(), generator);
        }
        if (value.price_8f9d() != null) {
            generator.writeFieldName("Price");
            writePrice_586e(value.price_8f9d(), generator);
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
    public static Order.OnAccount.Account readAccount(JsonParser parser) throws IOException {
        Long number = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "number" -> number = JsonReading.optional(parser, JsonScalars::int64, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.OnAccount.Account(number, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writeAccount(Order.OnAccount.Account value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.number() != null) {
            generator.writeFieldName("number");
            generator.writeNumber(value.number());
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
    public static Order.OnAccount.Price readPrice_586e(JsonParser parser) throws IOException {
        BigDecimal rebate = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "rebate" -> rebate = JsonReading.optional(parser, JsonScalars::decimal, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Order.OnAccount.Price(rebate, additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void writePrice_586e(Order.OnAccount.Price value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.rebate() != null) {
            generator.writeFieldName("rebate");
            generator.writeNumber(value.rebate());
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

    /** Lets Jackson read {@link Order.Price}. */
    public static final class PriceReader extends CodecReader<Order.Price> {
        /** Called by Jackson. */
        public PriceReader() {}

        @Override
        protected Order.Price decode(JsonParser parser) throws IOException {
            return readPrice(parser);
        }
    }

    /** Lets Jackson write {@link Order.Price}. */
    public static final class PriceWriter extends CodecWriter<Order.Price> {
        /** Called by Jackson. */
        public PriceWriter() {}

        @Override
        protected void encode(Order.Price value, JsonGenerator generator) throws IOException {
            writePrice(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Card}. */
    public static final class CardReader extends CodecReader<Order.Card> {
        /** Called by Jackson. */
        public CardReader() {}

        @Override
        protected Order.Card decode(JsonParser parser) throws IOException {
            return readCard(parser);
        }
    }

    /** Lets Jackson write {@link Order.Card}. */
    public static final class CardWriter extends CodecWriter<Order.Card> {
        /** Called by Jackson. */
        public CardWriter() {}

        @Override
        protected void encode(Order.Card value, JsonGenerator generator) throws IOException {
            writeCard(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.Cash}. */
    public static final class CashReader extends CodecReader<Order.Cash> {
        /** Called by Jackson. */
        public CashReader() {}

        @Override
        protected Order.Cash decode(JsonParser parser) throws IOException {
            return readCash(parser);
        }
    }

    /** Lets Jackson write {@link Order.Cash}. */
    public static final class CashWriter extends CodecWriter<Order.Cash> {
        /** Called by Jackson. */
        public CashWriter() {}

        @Override
        protected void encode(Order.Cash value, JsonGenerator generator) throws IOException {
            writeCash(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.OnAccount}. */
    public static final class OnAccountReader extends CodecReader<Order.OnAccount> {
        /** Called by Jackson. */
        public OnAccountReader() {}

        @Override
        protected Order.OnAccount decode(JsonParser parser) throws IOException {
            return readOnAccount(parser);
        }
    }

    /** Lets Jackson write {@link Order.OnAccount}. */
    public static final class OnAccountWriter extends CodecWriter<Order.OnAccount> {
        /** Called by Jackson. */
        public OnAccountWriter() {}

        @Override
        protected void encode(Order.OnAccount value, JsonGenerator generator) throws IOException {
            writeOnAccount(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.OnAccount.Account}. */
    public static final class AccountReader extends CodecReader<Order.OnAccount.Account> {
        /** Called by Jackson. */
        public AccountReader() {}

        @Override
        protected Order.OnAccount.Account decode(JsonParser parser) throws IOException {
            return readAccount(parser);
        }
    }

    /** Lets Jackson write {@link Order.OnAccount.Account}. */
    public static final class AccountWriter extends CodecWriter<Order.OnAccount.Account> {
        /** Called by Jackson. */
        public AccountWriter() {}

        @Override
        protected void encode(Order.OnAccount.Account value, JsonGenerator generator) throws IOException {
            writeAccount(value, generator);
        }
    }

    /** Lets Jackson read {@link Order.OnAccount.Price}. */
    public static final class Price_586eReader extends CodecReader<Order.OnAccount.Price> {
        /** Called by Jackson. */
        public Price_586eReader() {}

        @Override
        protected Order.OnAccount.Price decode(JsonParser parser) throws IOException {
            return readPrice_586e(parser);
        }
    }

    /** Lets Jackson write {@link Order.OnAccount.Price}. */
    public static final class Price_586eWriter extends CodecWriter<Order.OnAccount.Price> {
        /** Called by Jackson. */
        public Price_586eWriter() {}

        @Override
        protected void encode(Order.OnAccount.Price value, JsonGenerator generator) throws IOException {
            writePrice_586e(value, generator);
        }
    }
}
