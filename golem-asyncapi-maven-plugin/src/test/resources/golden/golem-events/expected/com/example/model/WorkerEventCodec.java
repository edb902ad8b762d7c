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
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Reads and writes {@link WorkerEvent} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class WorkerEventCodec {
    private WorkerEventCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new WorkerEvent.Unknown(JsonReading.node(parser));
        }
        String tag = JsonReading.firstMember(parser);
        if (tag == null) {
            return new WorkerEvent.Unknown(JsonReading.emptyObject());
        }
        switch (tag) {
            case "StdOut" -> {
                parser.nextToken();
                WorkerEvent.StdOut variant = untaggedStdOut(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeStdOut, parser));
                }
                return variant;
            }
            case "StdErr" -> {
                parser.nextToken();
                WorkerEvent.StdErr variant = untaggedStdErr(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeStdErr, parser));
                }
                return variant;
            }
            case "Log" -> {
                parser.nextToken();
                WorkerEvent.Log variant = untaggedLog(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(JsonWriting.withRest(variant, WorkerEventCodec::writeLog, parser));
                }
                return variant;
            }
            case "InvocationStart" -> {
                parser.nextToken();
                WorkerEvent.InvocationStart variant = untaggedInvocationStart(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeInvocationStart, parser));
                }
                return variant;
            }
            case "InvocationFinished" -> {
                parser.nextToken();
                WorkerEvent.InvocationFinished variant = untaggedInvocationFinished(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeInvocationFinished, parser));
                }
                return variant;
            }
            case "PluginError" -> {
                parser.nextToken();
                WorkerEvent.PluginError variant = untaggedPluginError(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writePluginError, parser));
                }
                return variant;
            }
            case "SnapshotRecoverySucceeded" -> {
                parser.nextToken();
                WorkerEvent.SnapshotRecoverySucceeded variant = untaggedSnapshotRecoverySucceeded(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeSnapshotRecoverySucceeded, parser));
                }
                return variant;
            }
            case "SnapshotRecoveryFailed" -> {
                parser.nextToken();
                WorkerEvent.SnapshotRecoveryFailed variant = untaggedSnapshotRecoveryFailed(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeSnapshotRecoveryFailed, parser));
                }
                return variant;
            }
            case "ClientLagged" -> {
                parser.nextToken();
                WorkerEvent.ClientLagged variant = untaggedClientLagged(parser);
                if (parser.nextFieldName() != null) {
                    return new WorkerEvent.Unknown(
                            JsonWriting.withRest(variant, WorkerEventCodec::writeClientLagged, parser));
                }
                return variant;
            }
            default -> {
                return new WorkerEvent.Unknown(JsonReading.node(parser));
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
    public static void write(WorkerEvent value, JsonGenerator generator) throws IOException {
        if (value instanceof WorkerEvent.StdOut stdOut) {
            writeStdOut(stdOut, generator);
        } else if (value instanceof WorkerEvent.StdErr stdErr) {
            writeStdErr(stdErr, generator);
        } else if (value instanceof WorkerEvent.Log log) {
            writeLog(log, generator);
        } else if (value instanceof WorkerEvent.InvocationStart invocationStart) {
            writeInvocationStart(invocationStart, generator);
        } else if (value instanceof WorkerEvent.InvocationFinished invocationFinished) {
            writeInvocationFinished(invocationFinished, generator);
        } else if (value instanceof WorkerEvent.PluginError pluginError) {
            writePluginError(pluginError, generator);
        } else if (value instanceof WorkerEvent.SnapshotRecoverySucceeded snapshotRecoverySucceeded) {
            writeSnapshotRecoverySucceeded(snapshotRecoverySucceeded, generator);
        } else if (value instanceof WorkerEvent.SnapshotRecoveryFailed snapshotRecoveryFailed) {
            writeSnapshotRecoveryFailed(snapshotRecoveryFailed, generator);
        } else if (value instanceof WorkerEvent.ClientLagged clientLagged) {
            writeClientLagged(clientLagged, generator);
        } else if (value instanceof WorkerEvent.Unknown unknown) {
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
    public static WorkerEvent.StdOut readStdOut(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "StdOut");
        WorkerEvent.StdOut tagged = untaggedStdOut(parser);
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
    public static void writeStdOut(WorkerEvent.StdOut value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("StdOut");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("bytes");
        JsonWriting.list(value.bytes(), generator, (item, out) -> out.writeNumber(item));
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.StdOut untaggedStdOut(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        List<Integer> bytes = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "bytes" -> bytes = JsonReading.list(parser, JsonScalars::int32);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.StdOut(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, bytes, "bytes"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.StdErr readStdErr(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "StdErr");
        WorkerEvent.StdErr tagged = untaggedStdErr(parser);
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
    public static void writeStdErr(WorkerEvent.StdErr value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("StdErr");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("bytes");
        JsonWriting.list(value.bytes(), generator, (item, out) -> out.writeNumber(item));
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.StdErr untaggedStdErr(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        List<Integer> bytes = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "bytes" -> bytes = JsonReading.list(parser, JsonScalars::int32);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.StdErr(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, bytes, "bytes"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.Log readLog(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "Log");
        WorkerEvent.Log tagged = untaggedLog(parser);
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
    public static void writeLog(WorkerEvent.Log value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("Log");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("level");
        LogLevelCodec.write(value.level(), generator);
        generator.writeFieldName("context");
        generator.writeString(value.context());
        generator.writeFieldName("message");
        generator.writeString(value.message());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.Log untaggedLog(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        LogLevel level = null;
        String context = null;
        String message = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "level" -> level = LogLevelCodec.read(parser);
                case "context" -> context = JsonScalars.string(parser);
                case "message" -> message = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.Log(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, level, "level"),
                JsonReading.require(parser, context, "context"),
                JsonReading.require(parser, message, "message"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.InvocationStart readInvocationStart(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "InvocationStart");
        WorkerEvent.InvocationStart tagged = untaggedInvocationStart(parser);
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
    public static void writeInvocationStart(WorkerEvent.InvocationStart value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("InvocationStart");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("function");
        generator.writeString(value.function());
        generator.writeFieldName("idempotency_key");
        generator.writeString(value.idempotencyKey());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.InvocationStart untaggedInvocationStart(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        String function = null;
        String idempotencyKey = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "function" -> function = JsonScalars.string(parser);
                case "idempotency_key" -> idempotencyKey = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.InvocationStart(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, function, "function"),
                JsonReading.require(parser, idempotencyKey, "idempotency_key"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.InvocationFinished readInvocationFinished(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "InvocationFinished");
        WorkerEvent.InvocationFinished tagged = untaggedInvocationFinished(parser);
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
    public static void writeInvocationFinished(WorkerEvent.InvocationFinished value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("InvocationFinished");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("function");
        generator.writeString(value.function());
        generator.writeFieldName("idempotency_key");
        generator.writeString(value.idempotencyKey());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.InvocationFinished untaggedInvocationFinished(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        String function = null;
        String idempotencyKey = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "function" -> function = JsonScalars.string(parser);
                case "idempotency_key" -> idempotencyKey = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.InvocationFinished(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, function, "function"),
                JsonReading.require(parser, idempotencyKey, "idempotency_key"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.PluginError readPluginError(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "PluginError");
        WorkerEvent.PluginError tagged = untaggedPluginError(parser);
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
    public static void writePluginError(WorkerEvent.PluginError value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("PluginError");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("plugin_name");
        generator.writeString(value.pluginName());
        generator.writeFieldName("message");
        generator.writeString(value.message());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.PluginError untaggedPluginError(JsonParser parser) throws IOException {
        OffsetDateTime timestamp = null;
        String pluginName = null;
        String message = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "plugin_name" -> pluginName = JsonScalars.string(parser);
                case "message" -> message = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.PluginError(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, pluginName, "plugin_name"),
                JsonReading.require(parser, message, "message"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.SnapshotRecoverySucceeded readSnapshotRecoverySucceeded(JsonParser parser)
            throws IOException {
        JsonReading.enterTag(parser, "SnapshotRecoverySucceeded");
        WorkerEvent.SnapshotRecoverySucceeded tagged = untaggedSnapshotRecoverySucceeded(parser);
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
    public static void writeSnapshotRecoverySucceeded(
            WorkerEvent.SnapshotRecoverySucceeded value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("SnapshotRecoverySucceeded");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("snapshot_index");
        generator.writeNumber(value.snapshotIndex());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.SnapshotRecoverySucceeded untaggedSnapshotRecoverySucceeded(JsonParser parser)
            throws IOException {
        OffsetDateTime timestamp = null;
        BigInteger snapshotIndex = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "snapshot_index" -> snapshotIndex = JsonScalars.bigInteger(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.SnapshotRecoverySucceeded(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, snapshotIndex, "snapshot_index"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.SnapshotRecoveryFailed readSnapshotRecoveryFailed(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "SnapshotRecoveryFailed");
        WorkerEvent.SnapshotRecoveryFailed tagged = untaggedSnapshotRecoveryFailed(parser);
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
    public static void writeSnapshotRecoveryFailed(WorkerEvent.SnapshotRecoveryFailed value, JsonGenerator generator)
            throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("SnapshotRecoveryFailed");
        generator.writeStartObject();
        generator.writeFieldName("timestamp");
        JsonWriting.dateTime(value.timestamp(), generator);
        generator.writeFieldName("snapshot_index");
        generator.writeNumber(value.snapshotIndex());
        generator.writeFieldName("error");
        generator.writeString(value.error());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.SnapshotRecoveryFailed untaggedSnapshotRecoveryFailed(JsonParser parser)
            throws IOException {
        OffsetDateTime timestamp = null;
        BigInteger snapshotIndex = null;
        String error = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "timestamp" -> timestamp = JsonScalars.dateTime(parser);
                case "snapshot_index" -> snapshotIndex = JsonScalars.bigInteger(parser);
                case "error" -> error = JsonScalars.string(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.SnapshotRecoveryFailed(
                JsonReading.require(parser, timestamp, "timestamp"),
                JsonReading.require(parser, snapshotIndex, "snapshot_index"),
                JsonReading.require(parser, error, "error"),
                additionalProperties);
    }

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static WorkerEvent.ClientLagged readClientLagged(JsonParser parser) throws IOException {
        JsonReading.enterTag(parser, "ClientLagged");
        WorkerEvent.ClientLagged tagged = untaggedClientLagged(parser);
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
    public static void writeClientLagged(WorkerEvent.ClientLagged value, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeFieldName("ClientLagged");
        generator.writeStartObject();
        generator.writeFieldName("number_of_missed_messages");
        generator.writeNumber(value.numberOfMissedMessages());
        JsonWriting.members(value.additionalProperties(), generator, JsonWriting::node);
        generator.writeEndObject();
        generator.writeEndObject();
    }

    private static WorkerEvent.ClientLagged untaggedClientLagged(JsonParser parser) throws IOException {
        BigInteger numberOfMissedMessages = null;
        Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();
        for (String member = JsonReading.firstMember(parser); member != null; member = parser.nextFieldName()) {
            parser.nextToken();
            switch (member) {
                case "number_of_missed_messages" -> numberOfMissedMessages = JsonScalars.bigInteger(parser);
                default -> additionalProperties.put(member, JsonReading.node(parser));
            }
        }
        return new WorkerEvent.ClientLagged(
                JsonReading.require(parser, numberOfMissedMessages, "number_of_missed_messages"), additionalProperties);
    }

    /** Lets Jackson read {@link WorkerEvent}. */
    public static final class Reader extends CodecReader<WorkerEvent> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected WorkerEvent decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent}. */
    public static final class Writer extends CodecWriter<WorkerEvent> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(WorkerEvent value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.StdOut}. */
    public static final class StdOutReader extends CodecReader<WorkerEvent.StdOut> {
        /** Called by Jackson. */
        public StdOutReader() {}

        @Override
        protected WorkerEvent.StdOut decode(JsonParser parser) throws IOException {
            return readStdOut(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.StdOut}. */
    public static final class StdOutWriter extends CodecWriter<WorkerEvent.StdOut> {
        /** Called by Jackson. */
        public StdOutWriter() {}

        @Override
        protected void encode(WorkerEvent.StdOut value, JsonGenerator generator) throws IOException {
            writeStdOut(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.StdErr}. */
    public static final class StdErrReader extends CodecReader<WorkerEvent.StdErr> {
        /** Called by Jackson. */
        public StdErrReader() {}

        @Override
        protected WorkerEvent.StdErr decode(JsonParser parser) throws IOException {
            return readStdErr(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.StdErr}. */
    public static final class StdErrWriter extends CodecWriter<WorkerEvent.StdErr> {
        /** Called by Jackson. */
        public StdErrWriter() {}

        @Override
        protected void encode(WorkerEvent.StdErr value, JsonGenerator generator) throws IOException {
            writeStdErr(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.Log}. */
    public static final class LogReader extends CodecReader<WorkerEvent.Log> {
        /** Called by Jackson. */
        public LogReader() {}

        @Override
        protected WorkerEvent.Log decode(JsonParser parser) throws IOException {
            return readLog(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.Log}. */
    public static final class LogWriter extends CodecWriter<WorkerEvent.Log> {
        /** Called by Jackson. */
        public LogWriter() {}

        @Override
        protected void encode(WorkerEvent.Log value, JsonGenerator generator) throws IOException {
            writeLog(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.InvocationStart}. */
    public static final class InvocationStartReader extends CodecReader<WorkerEvent.InvocationStart> {
        /** Called by Jackson. */
        public InvocationStartReader() {}

        @Override
        protected WorkerEvent.InvocationStart decode(JsonParser parser) throws IOException {
            return readInvocationStart(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.InvocationStart}. */
    public static final class InvocationStartWriter extends CodecWriter<WorkerEvent.InvocationStart> {
        /** Called by Jackson. */
        public InvocationStartWriter() {}

        @Override
        protected void encode(WorkerEvent.InvocationStart value, JsonGenerator generator) throws IOException {
            writeInvocationStart(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.InvocationFinished}. */
    public static final class InvocationFinishedReader extends CodecReader<WorkerEvent.InvocationFinished> {
        /** Called by Jackson. */
        public InvocationFinishedReader() {}

        @Override
        protected WorkerEvent.InvocationFinished decode(JsonParser parser) throws IOException {
            return readInvocationFinished(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.InvocationFinished}. */
    public static final class InvocationFinishedWriter extends CodecWriter<WorkerEvent.InvocationFinished> {
        /** Called by Jackson. */
        public InvocationFinishedWriter() {}

        @Override
        protected void encode(WorkerEvent.InvocationFinished value, JsonGenerator generator) throws IOException {
            writeInvocationFinished(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.PluginError}. */
    public static final class PluginErrorReader extends CodecReader<WorkerEvent.PluginError> {
        /** Called by Jackson. */
        public PluginErrorReader() {}

        @Override
        protected WorkerEvent.PluginError decode(JsonParser parser) throws IOException {
            return readPluginError(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.PluginError}. */
    public static final class PluginErrorWriter extends CodecWriter<WorkerEvent.PluginError> {
        /** Called by Jackson. */
        public PluginErrorWriter() {}

        @Override
        protected void encode(WorkerEvent.PluginError value, JsonGenerator generator) throws IOException {
            writePluginError(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.SnapshotRecoverySucceeded}. */
    public static final class SnapshotRecoverySucceededReader
            extends CodecReader<WorkerEvent.SnapshotRecoverySucceeded> {
        /** Called by Jackson. */
        public SnapshotRecoverySucceededReader() {}

        @Override
        protected WorkerEvent.SnapshotRecoverySucceeded decode(JsonParser parser) throws IOException {
            return readSnapshotRecoverySucceeded(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.SnapshotRecoverySucceeded}. */
    public static final class SnapshotRecoverySucceededWriter
            extends CodecWriter<WorkerEvent.SnapshotRecoverySucceeded> {
        /** Called by Jackson. */
        public SnapshotRecoverySucceededWriter() {}

        @Override
        protected void encode(WorkerEvent.SnapshotRecoverySucceeded value, JsonGenerator generator) throws IOException {
            writeSnapshotRecoverySucceeded(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.SnapshotRecoveryFailed}. */
    public static final class SnapshotRecoveryFailedReader extends CodecReader<WorkerEvent.SnapshotRecoveryFailed> {
        /** Called by Jackson. */
        public SnapshotRecoveryFailedReader() {}

        @Override
        protected WorkerEvent.SnapshotRecoveryFailed decode(JsonParser parser) throws IOException {
            return readSnapshotRecoveryFailed(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.SnapshotRecoveryFailed}. */
    public static final class SnapshotRecoveryFailedWriter extends CodecWriter<WorkerEvent.SnapshotRecoveryFailed> {
        /** Called by Jackson. */
        public SnapshotRecoveryFailedWriter() {}

        @Override
        protected void encode(WorkerEvent.SnapshotRecoveryFailed value, JsonGenerator generator) throws IOException {
            writeSnapshotRecoveryFailed(value, generator);
        }
    }

    /** Lets Jackson read {@link WorkerEvent.ClientLagged}. */
    public static final class ClientLaggedReader extends CodecReader<WorkerEvent.ClientLagged> {
        /** Called by Jackson. */
        public ClientLaggedReader() {}

        @Override
        protected WorkerEvent.ClientLagged decode(JsonParser parser) throws IOException {
            return readClientLagged(parser);
        }
    }

    /** Lets Jackson write {@link WorkerEvent.ClientLagged}. */
    public static final class ClientLaggedWriter extends CodecWriter<WorkerEvent.ClientLagged> {
        /** Called by Jackson. */
        public ClientLaggedWriter() {}

        @Override
        protected void encode(WorkerEvent.ClientLagged value, JsonGenerator generator) throws IOException {
            writeClientLagged(value, generator);
        }
    }
}
