package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.BindingsGrammar.binding;
import static dev.golemasyncapi.parse.BindingsGrammar.part;
import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.FieldGrammar.required;
import static dev.golemasyncapi.parse.GrammarTerms.ANY;
import static dev.golemasyncapi.parse.GrammarTerms.BOOLEAN;
import static dev.golemasyncapi.parse.GrammarTerms.COUNT;
import static dev.golemasyncapi.parse.GrammarTerms.INTEGER;
import static dev.golemasyncapi.parse.GrammarTerms.SCHEMA_OF_OBJECTS;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.STRINGS;
import static dev.golemasyncapi.parse.GrammarTerms.between;
import static dev.golemasyncapi.parse.GrammarTerms.list;
import static dev.golemasyncapi.parse.GrammarTerms.map;
import static dev.golemasyncapi.parse.GrammarTerms.object;
import static dev.golemasyncapi.parse.GrammarTerms.oneOf;
import static dev.golemasyncapi.parse.GrammarTerms.schemaOr;
import static dev.golemasyncapi.parse.GrammarTerms.string;

import java.util.function.Function;
import java.util.stream.Stream;

/** The bindings of products that one maker offers, but for those of Amazon. */
final class CloudBindings {

    private CloudBindings() {}

    static Stream<ObjectGrammar> objects() {
        return Stream.of(solace(), ibmMq(), anypointMq(), googlePubSub(), pulsar())
                .flatMap(Function.identity());
    }

    private static Stream<ObjectGrammar> solace() {
        String versions = "0.2.0 0.3.0 0.4.0";
        return Stream.of(
                binding(
                        "Solace Server Binding",
                        versions,
                        optional("msvVpn", STRING).in("0.2.0"),
                        optional("msgVpn", STRING).in("0.3.0", "0.4.0"),
                        optional("clientName", string(160)).in("0.4.0")),
                binding(
                        "Solace Operation Binding",
                        versions,
                        optional("destinations", list(object("Solace Destination"))),
                        optional("timeToLive", schemaOr(INTEGER)).in("0.4.0"),
                        optional("priority", schemaOr(between(0, 255))).in("0.4.0"),
                        optional("dmqEligible", BOOLEAN).in("0.4.0")),
                part(
                        "Solace Destination",
                        optional("destinationType", oneOf("queue", "topic")),
                        optional("deliveryMode", oneOf("direct", "persistent")),
                        optional("queue", object("Solace Queue")),
                        optional("topic", object("Solace Topic")),
                        optional("topicSubscriptions", STRINGS),
                        optional("bindingVersion", STRING)),
                part(
                        "Solace Queue",
                        optional("name", STRING),
                        optional("topicSubscriptions", STRINGS),
                        optional("accessType", oneOf("exclusive", "nonexclusive")),
                        optional("maxMsgSpoolSize", STRING),
                        optional("maxMsgSpoolUsage", STRING),
                        optional("maxTtl", STRING)),
                part("Solace Topic", optional("topicSubscriptions", STRINGS)));
    }

    private static Stream<ObjectGrammar> ibmMq() {
        return Stream.of(
                binding(
                        "IBM MQ Server Binding",
                        "0.1.0",
                        optional("groupId", STRING),
                        optional("ccdtQueueManagerName", STRING),
                        optional("cipherSpec", STRING),
                        optional("multiEndpointServer", BOOLEAN),
                        optional("heartBeatInterval", between(0, 999_999))),
                binding(
                        "IBM MQ Channel Binding",
                        "0.1.0",
                        optional("destinationType", oneOf("topic", "queue")),
                        required("queue", object("IBM MQ Queue")).where("destinationType", "queue"),
                        optional("topic", object("IBM MQ Topic")).where("destinationType", "topic"),
                        optional("maxMsgLength", between(0, 104_857_600))),
                part(
                        "IBM MQ Queue",
                        required("objectName", string(48)),
                        optional("isPartitioned", BOOLEAN),
                        optional("exclusive", BOOLEAN)),
                part(
                        "IBM MQ Topic",
                        optional("string", string(10_240)),
                        optional("objectName", string(48)),
                        optional("durablePermitted", BOOLEAN),
                        optional("lastMsgRetained", BOOLEAN)),
                binding(
                        "IBM MQ Message Binding",
                        "0.1.0",
                        optional("type", oneOf("string", "jms", "binary")),
                        optional("headers", STRING).where("type", "binary"),
                        optional("description", STRING),
                        optional("expiry", COUNT)));
    }

    private static Stream<ObjectGrammar> anypointMq() {
        return Stream.of(
                binding(
                        "Anypoint MQ Channel Binding",
                        "0.0.1",
                        optional("destination", STRING),
                        optional("destinationType", oneOf("exchange", "queue", "fifo-queue"))),
                binding("Anypoint MQ Message Binding", "0.0.1", optional("headers", SCHEMA_OF_OBJECTS)));
    }

    private static Stream<ObjectGrammar> googlePubSub() {
        String versions = "0.1.0 0.2.0";
        return Stream.of(
                binding(
                        "Google Cloud Pub/Sub Channel Binding",
                        versions,
                        required("topic", STRING).in("0.1.0"),
                        optional("labels", map(ANY)),
                        optional("messageRetentionDuration", STRING),
                        optional("messageStoragePolicy", object("Google Cloud Pub/Sub Storage Policy")),
                        optional("schemaSettings", object("Google Cloud Pub/Sub Schema Settings"))),
                part("Google Cloud Pub/Sub Storage Policy", optional("allowedPersistenceRegions", STRINGS)),
                part(
                        "Google Cloud Pub/Sub Schema Settings",
                        required("encoding", STRING),
                        optional("firstRevisionId", STRING),
                        optional("lastRevisionId", STRING),
                        required("name", STRING)),
                binding(
                        "Google Cloud Pub/Sub Message Binding",
                        versions,
                        optional("attributes", map(ANY)),
                        optional("orderingKey", STRING),
                        optional("schema", object("Google Cloud Pub/Sub Schema Definition"))),
                part("Google Cloud Pub/Sub Schema Definition", required("name", STRING), optional("type", STRING)));
    }

    private static Stream<ObjectGrammar> pulsar() {
        return Stream.of(
                binding("Pulsar Server Binding", "0.1.0", optional("tenant", STRING)),
                binding(
                        "Pulsar Channel Binding",
                        "0.1.0",
                        required("namespace", STRING),
                        required("persistence", oneOf("persistent", "non-persistent")),
                        optional("compaction", COUNT),
                        optional("geo-replication", STRINGS),
                        optional("retention", object("Pulsar Retention")),
                        optional("ttl", INTEGER),
                        optional("deduplication", BOOLEAN)),
                part("Pulsar Retention", optional("time", COUNT), optional("size", COUNT)));
    }
}
