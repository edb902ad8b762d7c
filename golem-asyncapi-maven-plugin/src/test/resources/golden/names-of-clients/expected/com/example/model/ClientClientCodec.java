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
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ClientClient} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ClientClientCodec {
    private ClientClientCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ClientClient read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new ClientClient.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new ClientClient.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Foo" -> {
                parser.nextToken();
                ClientClient.Foo variant = untaggedFoo(parser);
                if (parser.nextFieldName() != null) {
                    return new ClientClient.Unknown(JsonWriting.withRest(variant, ClientClientCodec::writeFoo, parser));
                }
                return variant;
            }
            case "FooBody" -> {
                parser.nextToken();
                ClientClient.FooBody variant = untaggedFooBody(parser);
                if (parser.nextFieldName() != null) {
                    return new ClientClient.Unknown(
                            JsonWriting.withRest(variant, ClientClientCodec::writeFooBody, parser));
                }
                return variant;
            }
            case "Bar" -> {
                return BarCodec.read(parser);
            }
            default -> {
                return new ClientClient.Unknown(JsonReading.node(parser));
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
    public static void write(ClientClient value, JsonGenerator generator) throws IOException {
        if (value instanceof ClientClient.Foo foo) {
            writeFoo(foo, generator);
        } else if (value instanceof ClientClient.FooBody fooBody) {
            writeFooBody(fooBody, generator);
        } else if (value instanceof Bar bar) {
            BarCodec.write(bar, generator);
        } else if (value instanceof ClientClient.Unknown unknown) {
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
    public static ClientClient.Foo readFoo(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Foo");
        ClientClient.Foo tagged = untaggedFoo(parser);
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
    public static void writeFoo(ClientClient.Foo value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Foo");
        generator.writeStartObject();
        if (value.a() != null) {
            generator.writeFieldName("a");
            generator.writeString(value.a());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static ClientClient.Foo untaggedFoo(JsonParser parser) throws IOException {
        String a = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "a" -> a = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ClientClient.Foo(a, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static ClientClient.FooBody readFooBody(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "FooBody");
        ClientClient.FooBody tagged = untaggedFooBody(parser);
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
    public static void writeFooBody(ClientClient.FooBody value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("FooBody");
        generator.writeStartObject();
        if (value.b() != null) {
            generator.writeFieldName("b");
            generator.writeString(value.b());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static ClientClient.FooBody untaggedFooBody(JsonParser parser) throws IOException {
        String b = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "b" -> b = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new ClientClient.FooBody(b, additionalProperties);
    }

    /** Lets Jackson read {@link ClientClient}. */
    public static final class Reader extends CodecReader<ClientClient> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected ClientClient decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link ClientClient}. */
    public static final class Writer extends CodecWriter<ClientClient> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(ClientClient value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link ClientClient.Foo}. */
    public static final class FooReader extends CodecReader<ClientClient.Foo> {
        /** Called by Jackson. */
        public FooReader() {}

        @Override
        protected ClientClient.Foo decode(JsonParser parser) throws IOException {
            return readFoo(parser);
        }
    }

    /** Lets Jackson write {@link ClientClient.Foo}. */
    public static final class FooWriter extends CodecWriter<ClientClient.Foo> {
        /** Called by Jackson. */
        public FooWriter() {}

        @Override
        protected void encode(ClientClient.Foo value, JsonGenerator generator) throws IOException {
            writeFoo(value, generator);
        }
    }

    /** Lets Jackson read {@link ClientClient.FooBody}. */
    public static final class FooBodyReader extends CodecReader<ClientClient.FooBody> {
        /** Called by Jackson. */
        public FooBodyReader() {}

        @Override
        protected ClientClient.FooBody decode(JsonParser parser) throws IOException {
            return readFooBody(parser);
        }
    }

    /** Lets Jackson write {@link ClientClient.FooBody}. */
    public static final class FooBodyWriter extends CodecWriter<ClientClient.FooBody> {
        /** Called by Jackson. */
        public FooBodyWriter() {}

        @Override
        protected void encode(ClientClient.FooBody value, JsonGenerator generator) throws IOException {
            writeFooBody(value, generator);
        }
    }
}
