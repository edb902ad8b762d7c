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
import java.lang.Override;
import java.lang.String;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Pick} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PickCodec {
    private PickCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pick read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Pick.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new Pick.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "Picked" -> {
                return PickedCodec.read(parser);
            }
            case "Map" -> {
                parser.nextToken();
                Pick.Map variant = untaggedMap(parser);
                if (parser.nextFieldName() != null) {
                    return new Pick.Unknown(JsonWriting.withRest(variant, PickCodec::writeMap, parser));
                }
                return variant;
            }
            case "List" -> {
                parser.nextToken();
                Pick.List variant = untaggedList(parser);
                if (parser.nextFieldName() != null) {
                    return new Pick.Unknown(JsonWriting.withRest(variant, PickCodec::writeList, parser));
                }
                return variant;
            }
            case "Objects" -> {
                parser.nextToken();
                Pick.Objects variant = untaggedObjects(parser);
                if (parser.nextFieldName() != null) {
                    return new Pick.Unknown(JsonWriting.withRest(variant, PickCodec::writeObjects, parser));
                }
                return variant;
            }
            default -> {
                return new Pick.Unknown(JsonReading.node(parser));
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
    public static void write(Pick value, JsonGenerator generator) throws IOException {
        if (value instanceof Picked picked) {
            PickedCodec.write(picked, generator);
        } else if (value instanceof Pick.Map map) {
            writeMap(map, generator);
        } else if (value instanceof Pick.List list) {
            writeList(list, generator);
        } else if (value instanceof Pick.Objects objects) {
            writeObjects(objects, generator);
        } else if (value instanceof Pick.Unknown unknown) {
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
    public static Pick.Map readMap(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Map");
        Pick.Map tagged = untaggedMap(parser);
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
    public static void writeMap(Pick.Map value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Map");
        generator.writeStartObject();
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Pick.Map untaggedMap(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pick.Map(value, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pick.List readList(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "List");
        Pick.List tagged = untaggedList(parser);
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
    public static void writeList(Pick.List value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("List");
        generator.writeStartObject();
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Pick.List untaggedList(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pick.List(value, additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pick.Objects readObjects(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Objects");
        Pick.Objects tagged = untaggedObjects(parser);
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
    public static void writeObjects(Pick.Objects value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Objects");
        generator.writeStartObject();
        if (value.value() != null) {
            generator.writeFieldName("value");
            generator.writeString(value.value());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static Pick.Objects untaggedObjects(JsonParser parser) throws IOException {
        String value = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "value" -> value = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Pick.Objects(value, additionalProperties);
    }

    /** Lets Jackson read {@link Pick}. */
    public static final class Reader extends CodecReader<Pick> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Pick decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Pick}. */
    public static final class Writer extends CodecWriter<Pick> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Pick value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link Pick.Map}. */
    public static final class MapReader extends CodecReader<Pick.Map> {
        /** Called by Jackson. */
        public MapReader() {}

        @Override
        protected Pick.Map decode(JsonParser parser) throws IOException {
            return readMap(parser);
        }
    }

    /** Lets Jackson write {@link Pick.Map}. */
    public static final class MapWriter extends CodecWriter<Pick.Map> {
        /** Called by Jackson. */
        public MapWriter() {}

        @Override
        protected void encode(Pick.Map value, JsonGenerator generator) throws IOException {
            writeMap(value, generator);
        }
    }

    /** Lets Jackson read {@link Pick.List}. */
    public static final class ListReader extends CodecReader<Pick.List> {
        /** Called by Jackson. */
        public ListReader() {}

        @Override
        protected Pick.List decode(JsonParser parser) throws IOException {
            return readList(parser);
        }
    }

    /** Lets Jackson write {@link Pick.List}. */
    public static final class ListWriter extends CodecWriter<Pick.List> {
        /** Called by Jackson. */
        public ListWriter() {}

        @Override
        protected void encode(Pick.List value, JsonGenerator generator) throws IOException {
            writeList(value, generator);
        }
    }

    /** Lets Jackson read {@link Pick.Objects}. */
    public static final class ObjectsReader extends CodecReader<Pick.Objects> {
        /** Called by Jackson. */
        public ObjectsReader() {}

        @Override
        protected Pick.Objects decode(JsonParser parser) throws IOException {
            return readObjects(parser);
        }
    }

    /** Lets Jackson write {@link Pick.Objects}. */
    public static final class ObjectsWriter extends CodecWriter<Pick.Objects> {
        /** Called by Jackson. */
        public ObjectsWriter() {}

        @Override
        protected void encode(Pick.Objects value, JsonGenerator generator) throws IOException {
            writeObjects(value, generator);
        }
    }
}
