package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.BindingsGrammar.binding;
import static dev.golemasyncapi.parse.BindingsGrammar.part;
import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.FieldGrammar.required;
import static dev.golemasyncapi.parse.GrammarTerms.ANY;
import static dev.golemasyncapi.parse.GrammarTerms.BOOLEAN;
import static dev.golemasyncapi.parse.GrammarTerms.COUNT;
import static dev.golemasyncapi.parse.GrammarTerms.INTEGER;
import static dev.golemasyncapi.parse.GrammarTerms.MEDIA_TYPE;
import static dev.golemasyncapi.parse.GrammarTerms.SCHEMA;
import static dev.golemasyncapi.parse.GrammarTerms.SCHEMA_OF_OBJECTS;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.STRINGS;
import static dev.golemasyncapi.parse.GrammarTerms.atLeast;
import static dev.golemasyncapi.parse.GrammarTerms.between;
import static dev.golemasyncapi.parse.GrammarTerms.list;
import static dev.golemasyncapi.parse.GrammarTerms.object;
import static dev.golemasyncapi.parse.GrammarTerms.oneOf;
import static dev.golemasyncapi.parse.GrammarTerms.schemaOr;
import static dev.golemasyncapi.parse.GrammarTerms.string;

import dev.golemasyncapi.parse.ObjectGrammar.Unknown;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bindings of WebSockets, HTTP, and the protocols that brokers of many makers speak. */
final class BrokerBindings {

    private static final long UNSIGNED_32 = 4_294_967_295L;

    private BrokerBindings() {}

    static Stream<ObjectGrammar> objects() {
        return Stream.of(webSockets(), http(), kafka(), amqp(), mqtt(), jms(), nats())
                .flatMap(Function.identity());
    }

    /** Read into a record, so it is held to its specification whichever version it names. */
    private static Stream<ObjectGrammar> webSockets() {
        return Stream.of(ObjectGrammar.of(
                "WebSockets Channel Binding",
                optional("method", oneOf("GET", "POST")),
                optional("query", SCHEMA_OF_OBJECTS),
                optional("headers", SCHEMA_OF_OBJECTS),
                optional("bindingVersion", STRING)));
    }

    private static Stream<ObjectGrammar> http() {
        ValueGrammar method = oneOf("GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE");
        return Stream.of(
                binding(
                        "HTTP Operation Binding",
                        "0.1.0 0.2.0 0.3.0",
                        required("type", oneOf("request", "response")).in("0.1.0"),
                        required("method", method).where("type", "request").in("0.1.0"),
                        optional("method", method).in("0.2.0", "0.3.0"),
                        optional("query", SCHEMA_OF_OBJECTS)),
                binding(
                        "HTTP Message Binding",
                        "0.1.0 0.2.0 0.3.0",
                        optional("headers", SCHEMA_OF_OBJECTS),
                        optional("statusCode", INTEGER).in("0.3.0")));
    }

    /** Version 0.1.0 was published with strings for what are schemas since. */
    private static Stream<ObjectGrammar> kafka() {
        String newer = "0.3.0 0.4.0 0.5.0";
        String[] withTopicConfiguration = {"0.4.0", "0.5.0"};
        return Stream.of(
                binding(
                        "Kafka Server Binding",
                        newer,
                        optional("schemaRegistryUrl", STRING),
                        optional("schemaRegistryVendor", STRING)),
                binding(
                        "Kafka Channel Binding",
                        newer,
                        optional("topic", STRING),
                        optional("partitions", atLeast(1)),
                        optional("replicas", atLeast(1)),
                        optional("topicConfiguration", object("Kafka Topic Configuration"))
                                .in(withTopicConfiguration)),
                ObjectGrammar.withUnknown(
                        Unknown.SETTING,
                        "Kafka Topic Configuration",
                        optional("cleanup.policy", list(oneOf("compact", "delete"))),
                        optional("retention.ms", atLeast(-1)),
                        optional("retention.bytes", atLeast(-1)),
                        optional("delete.retention.ms", COUNT),
                        optional("max.message.bytes", COUNT),
                        optional("confluent.key.schema.validation", BOOLEAN),
                        optional("confluent.key.subject.name.strategy", STRING),
                        optional("confluent.value.schema.validation", BOOLEAN),
                        optional("confluent.value.subject.name.strategy", STRING)),
                binding(
                        "Kafka Operation Binding",
                        "0.1.0 " + newer,
                        optional("groupId", schemaOr(STRING)).in("0.1.0"),
                        optional("groupId", SCHEMA).in(newer.split(" ")),
                        optional("clientId", schemaOr(STRING)).in("0.1.0"),
                        optional("clientId", SCHEMA).in(newer.split(" "))),
                binding(
                        "Kafka Message Binding",
                        "0.1.0 " + newer,
                        optional("key", schemaOr(STRING)).in("0.1.0"),
                        optional("key", SCHEMA).in("0.3.0", "0.5.0"),
                        // A schema of any language.
                        optional("key", ANY).in("0.4.0"),
                        optional("schemaIdLocation", oneOf("header", "payload")).in(newer.split(" ")),
                        optional("schemaIdPayloadEncoding", STRING).in(newer.split(" ")),
                        optional("schemaLookupStrategy", STRING).in(newer.split(" "))));
    }

    private static Stream<ObjectGrammar> amqp() {
        String versions = "0.1.0 0.2.0 0.3.0";
        return Stream.of(
                binding(
                        "AMQP Channel Binding",
                        versions,
                        optional("is", oneOf("queue", "routingKey")),
                        optional("exchange", object("AMQP Exchange")),
                        optional("queue", object("AMQP Queue"))),
                part(
                        "AMQP Exchange",
                        optional("name", string(255)),
                        optional("type", oneOf("topic", "direct", "fanout", "default", "headers")),
                        optional("durable", BOOLEAN),
                        optional("autoDelete", BOOLEAN),
                        optional("vhost", STRING)),
                part(
                        "AMQP Queue",
                        optional("name", string(255)),
                        optional("durable", BOOLEAN),
                        optional("exclusive", BOOLEAN),
                        optional("autoDelete", BOOLEAN),
                        optional("vhost", STRING)),
                binding(
                        "AMQP Operation Binding",
                        versions,
                        optional("expiration", COUNT),
                        optional("userId", STRING),
                        optional("cc", STRINGS),
                        optional("priority", INTEGER),
                        optional("deliveryMode", between(1, 2)),
                        optional("mandatory", BOOLEAN),
                        optional("bcc", STRINGS),
                        optional("replyTo", STRING).in("0.1.0", "0.2.0"),
                        optional("timestamp", BOOLEAN),
                        optional("ack", BOOLEAN)),
                binding(
                        "AMQP Message Binding",
                        versions,
                        optional("contentEncoding", STRING),
                        optional("messageType", STRING)));
    }

    private static Stream<ObjectGrammar> mqtt() {
        String versions = "0.1.0 0.2.0";
        ValueGrammar qualityOfService = between(0, 2);
        ValueGrammar seconds = schemaOr(between(0, UNSIGNED_32));
        return Stream.of(
                binding(
                        "MQTT Server Binding",
                        versions,
                        optional("clientId", STRING),
                        optional("cleanSession", BOOLEAN),
                        optional("lastWill", object("MQTT Last Will")),
                        optional("keepAlive", INTEGER),
                        optional("sessionExpiryInterval", seconds).in("0.2.0"),
                        optional("maximumPacketSize", schemaOr(between(1, UNSIGNED_32)))
                                .in("0.2.0")),
                part(
                        "MQTT Last Will",
                        optional("topic", STRING),
                        optional("qos", qualityOfService),
                        optional("message", STRING),
                        optional("retain", BOOLEAN)),
                binding(
                        "MQTT Operation Binding",
                        versions,
                        optional("qos", qualityOfService),
                        optional("retain", BOOLEAN),
                        optional("messageExpiryInterval", seconds).in("0.2.0")),
                binding(
                        "MQTT Message Binding",
                        versions,
                        optional("payloadFormatIndicator", between(0, 1)).in("0.2.0"),
                        optional("correlationData", SCHEMA).in("0.2.0"),
                        optional("contentType", MEDIA_TYPE).in("0.2.0"),
                        optional("responseTopic", schemaOr(STRING)).in("0.2.0")),
                binding("MQTT 5 Server Binding", versions, optional("sessionExpiryInterval", schemaOr(COUNT))));
    }

    private static Stream<ObjectGrammar> jms() {
        return Stream.of(
                binding(
                        "JMS Server Binding",
                        "0.0.1",
                        required("jmsConnectionFactory", STRING),
                        optional("properties", list(object("JMS Property"))),
                        optional("clientID", STRING)),
                part("JMS Property", required("name", STRING), required("value", ANY)),
                binding(
                        "JMS Channel Binding",
                        "0.0.1",
                        optional("destination", STRING),
                        optional("destinationType", oneOf("queue", "fifo-queue"))),
                binding("JMS Message Binding", "0.0.1", optional("headers", SCHEMA_OF_OBJECTS)));
    }

    private static Stream<ObjectGrammar> nats() {
        return Stream.of(binding("NATS Operation Binding", "0.1.0", optional("queue", string(255))));
    }
}
