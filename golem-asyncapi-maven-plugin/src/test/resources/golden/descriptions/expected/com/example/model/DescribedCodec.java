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

/** Reads and writes {@link Described} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class DescribedCodec {
    private DescribedCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Described read(JsonParser parser) throws IOException {
        String list = null;
        String code = null;
        String emptyHeading = null;
        String emptyCode = null;
        String emptyItem = null;
        String emptyLink = null;
        String rule = null;
        String blankCode = null;
        String html = null;
        String noStop = null;
        String stop = null;
        String question = null;
        String titled = null;
        String link = null;
        String linesOfHtml = null;
        String nestedEmphasis = null;
        String deep = null;
        String longWord = null;
        String old = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "list" -> list = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "code" -> code = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "emptyHeading" ->
                    emptyHeading = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "emptyCode" -> emptyCode = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "emptyItem" -> emptyItem = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "emptyLink" -> emptyLink = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "rule" -> rule = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "blankCode" -> blankCode = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "html" -> html = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "noStop" -> noStop = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "stop" -> stop = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "question" -> question = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "titled" -> titled = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "link" -> link = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "linesOfHtml" ->
                    linesOfHtml = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "nestedEmphasis" ->
                    nestedEmphasis = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "deep" -> deep = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "longWord" -> longWord = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                case "old" -> old = JsonReading.optional(parser, JsonScalars::string, additionalProperties);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new Described(
                list,
                code,
                emptyHeading,
                emptyCode,
                emptyItem,
                emptyLink,
                rule,
                blankCode,
                html,
                noStop,
                stop,
                question,
                titled,
                link,
                linesOfHtml,
                nestedEmphasis,
                deep,
                longWord,
                old,
                additionalProperties);
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Described value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        if (value.list() != null) {
            generator.writeFieldName("list");
            generator.writeString(value.list());
        }
        if (value.code() != null) {
            generator.writeFieldName("code");
            generator.writeString(value.code());
        }
        if (value.emptyHeading() != null) {
            generator.writeFieldName("emptyHeading");
            generator.writeString(value.emptyHeading());
        }
        if (value.emptyCode() != null) {
            generator.writeFieldName("emptyCode");
            generator.writeString(value.emptyCode());
        }
        if (value.emptyItem() != null) {
            generator.writeFieldName("emptyItem");
            generator.writeString(value.emptyItem());
        }
        if (value.emptyLink() != null) {
            generator.writeFieldName("emptyLink");
            generator.writeString(value.emptyLink());
        }
        if (value.rule() != null) {
            generator.writeFieldName("rule");
            generator.writeString(value.rule());
        }
        if (value.blankCode() != null) {
            generator.writeFieldName("blankCode");
            generator.writeString(value.blankCode());
        }
        if (value.html() != null) {
            generator.writeFieldName("html");
            generator.writeString(value.html());
        }
        if (value.noStop() != null) {
            generator.writeFieldName("noStop");
            generator.writeString(value.noStop());
        }
        if (value.stop() != null) {
            generator.writeFieldName("stop");
            generator.writeString(value.stop());
        }
        if (value.question() != null) {
            generator.writeFieldName("question");
            generator.writeString(value.question());
        }
        if (value.titled() != null) {
            generator.writeFieldName("titled");
            generator.writeString(value.titled());
        }
        if (value.link() != null) {
            generator.writeFieldName("link");
            generator.writeString(value.link());
        }
        if (value.linesOfHtml() != null) {
            generator.writeFieldName("linesOfHtml");
            generator.writeString(value.linesOfHtml());
        }
        if (value.nestedEmphasis() != null) {
            generator.writeFieldName("nestedEmphasis");
            generator.writeString(value.nestedEmphasis());
        }
        if (value.deep() != null) {
            generator.writeFieldName("deep");
            generator.writeString(value.deep());
        }
        if (value.longWord() != null) {
            generator.writeFieldName("longWord");
            generator.writeString(value.longWord());
        }
        if (value.old() != null) {
            generator.writeFieldName("old");
            generator.writeString(value.old());
        }
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
    }

    /** Lets Jackson read {@link Described}. */
    public static final class Reader extends CodecReader<Described> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Described decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Described}. */
    public static final class Writer extends CodecWriter<Described> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Described value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
