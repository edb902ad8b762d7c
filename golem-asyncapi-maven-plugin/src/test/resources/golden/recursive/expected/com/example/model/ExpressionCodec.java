package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonScalars;
import com.example.runtime.JsonWriting;
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

/** Reads and writes {@link Expression} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ExpressionCodec {
    private ExpressionCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Expression read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Expression.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Expression.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "literal" -> {
                parser.nextToken();
                Expression.Literal variant = untaggedLiteral(parser);
                if (parser.nextFieldName() != null) {
                    return new Expression.Unknown(JsonWriting.withRest(variant, ExpressionCodec::writeLiteral, parser));
                }
                return variant;
            }
            case "negation" -> {
                parser.nextToken();
                Expression.Negation variant = untaggedNegation(parser);
                if (parser.nextFieldName() != null) {
                    return new Expression.Unknown(
                            JsonWriting.withRest(variant, ExpressionCodec::writeNegation, parser));
                }
                return variant;
            }
            default -> {
                return new Expression.Unknown(JsonReading.node(parser));
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
    public static void write(Expression value, JsonGenerator generator) throws IOException {
        if (value instanceof Expression.Literal literal) {
            writeLiteral(literal, generator);
        } else if (value instanceof Expression.Negation negation) {
            writeNegation(negation, generator);
        } else if (value instanceof Expression.Unknown unknown) {
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
    public static Expression.Literal readLiteral(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "literal");
        Expression.Literal tagged = untaggedLiteral(parser);
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
    public static void writeLiteral(Expression.Literal value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("literal");
        generator.writeStartObject();
        generator.writeFieldName("value");
        generator.writeNumber(value.value());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Expression.Literal untaggedLiteral(JsonParser parser) throws IOException {
        BigDecimal value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonScalars.decimal(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Expression.Literal(JsonReading.require(parser, value, "value"), additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Expression.Negation readNegation(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "negation");
        Expression.Negation tagged = untaggedNegation(parser);
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
    public static void writeNegation(Expression.Negation value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("negation");
        generator.writeStartObject();
        generator.writeFieldName("of");
        write(value.of(), generator);
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Expression.Negation untaggedNegation(JsonParser parser) throws IOException {
        Expression of = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "of" -> of = read(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Expression.Negation(JsonReading.require(parser, of, "of"), additionalProperties);
    }

    /** Lets Jackson read {@link Expression}. */
    public static final class Reader extends CodecReader<Expression> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Expression decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Expression}. */
    public static final class Writer extends CodecWriter<Expression> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Expression value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Expression.Literal}. */
    public static final class LiteralReader extends CodecReader<Expression.Literal> {
        /** Called by Jackson. */
        public LiteralReader() {}

        @Override
        protected Expression.Literal decode(JsonParser parser) throws IOException {
            return readLiteral(parser);
        }
    }

    /** Lets Jackson write {@link Expression.Literal}. */
    public static final class LiteralWriter extends CodecWriter<Expression.Literal> {
        /** Called by Jackson. */
        public LiteralWriter() {}

        @Override
        protected void encode(Expression.Literal value, JsonGenerator generator) throws IOException {
            writeLiteral(value, generator);
        }
    }

    /** Lets Jackson read {@link Expression.Negation}. */
    public static final class NegationReader extends CodecReader<Expression.Negation> {
        /** Called by Jackson. */
        public NegationReader() {}

        @Override
        protected Expression.Negation decode(JsonParser parser) throws IOException {
            return readNegation(parser);
        }
    }

    /** Lets Jackson write {@link Expression.Negation}. */
    public static final class NegationWriter extends CodecWriter<Expression.Negation> {
        /** Called by Jackson. */
        public NegationWriter() {}

        @Override
        protected void encode(Expression.Negation value, JsonGenerator generator) throws IOException {
            writeNegation(value, generator);
        }
    }
}
