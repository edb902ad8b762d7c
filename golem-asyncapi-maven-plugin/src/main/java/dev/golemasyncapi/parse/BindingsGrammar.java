package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.orRef;

import dev.golemasyncapi.parse.ObjectGrammar.Unknown;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The part of {@link Grammar} about protocols: which there are, since when, and which of them have fields where. The
 * fields are in {@link BrokerBindings}, {@link AmazonBindings} and {@link CloudBindings}.
 *
 * <p>A protocol's binding has versions of its own, whatever version of AsyncAPI a document is written in.
 */
final class BindingsGrammar {

    /** What stands for the bindings of a protocol that has no fields there, or none yet. */
    private static final String RESERVED = "Reserved Binding";

    private static final List<Protocol> PROTOCOLS = List.of(
            new Protocol("http", SpecVersion.V2_0_0)
                    .operation("HTTP Operation Binding")
                    .message("HTTP Message Binding"),
            new Protocol("ws", SpecVersion.V2_0_0).channel("WebSockets Channel Binding"),
            new Protocol("kafka", SpecVersion.V2_0_0)
                    .server("Kafka Server Binding")
                    .channel("Kafka Channel Binding")
                    .operation("Kafka Operation Binding")
                    .message("Kafka Message Binding"),
            new Protocol("anypointmq", SpecVersion.V2_2_0)
                    .channel("Anypoint MQ Channel Binding")
                    .message("Anypoint MQ Message Binding"),
            new Protocol("amqp", SpecVersion.V2_0_0)
                    .channel("AMQP Channel Binding")
                    .operation("AMQP Operation Binding")
                    .message("AMQP Message Binding"),
            new Protocol("amqp1", SpecVersion.V2_0_0),
            new Protocol("mqtt", SpecVersion.V2_0_0)
                    .server("MQTT Server Binding")
                    .operation("MQTT Operation Binding")
                    .message("MQTT Message Binding"),
            new Protocol("mqtt5", SpecVersion.V2_0_0).server("MQTT 5 Server Binding"),
            new Protocol("nats", SpecVersion.V2_0_0).operation("NATS Operation Binding"),
            new Protocol("jms", SpecVersion.V2_0_0)
                    .server("JMS Server Binding")
                    .channel("JMS Channel Binding")
                    .message("JMS Message Binding"),
            new Protocol("sns", SpecVersion.V2_0_0)
                    .channel("SNS Channel Binding")
                    .operation("SNS Operation Binding"),
            new Protocol("solace", SpecVersion.V2_3_0)
                    .server("Solace Server Binding")
                    .operation("Solace Operation Binding"),
            new Protocol("sqs", SpecVersion.V2_0_0)
                    .channel("SQS Channel Binding")
                    .operation("SQS Operation Binding"),
            new Protocol("stomp", SpecVersion.V2_0_0),
            new Protocol("redis", SpecVersion.V2_0_0),
            new Protocol("mercure", SpecVersion.V2_1_0),
            new Protocol("ibmmq", SpecVersion.V2_1_0)
                    .server("IBM MQ Server Binding")
                    .channel("IBM MQ Channel Binding")
                    .message("IBM MQ Message Binding"),
            new Protocol("googlepubsub", SpecVersion.V2_6_0)
                    .channel("Google Cloud Pub/Sub Channel Binding")
                    .message("Google Cloud Pub/Sub Message Binding"),
            new Protocol("pulsar", SpecVersion.V2_6_0)
                    .server("Pulsar Server Binding")
                    .channel("Pulsar Channel Binding"));

    private BindingsGrammar() {}

    /** All objects about bindings, those of the specification itself first. */
    static Stream<ObjectGrammar> objects() {
        return Stream.of(
                        Stream.of(
                                bindings("Server Bindings", Protocol::server),
                                bindings("Channel Bindings", Protocol::channel),
                                bindings("Operation Bindings", Protocol::operation),
                                bindings("Message Bindings", Protocol::message),
                                ObjectGrammar.withUnknown(
                                        Unknown.WITHOUT_EFFECT, RESERVED, optional("bindingVersion", STRING))),
                        BrokerBindings.objects(),
                        AmazonBindings.objects(),
                        CloudBindings.objects())
                .flatMap(Function.identity());
    }

    private static ObjectGrammar bindings(String name, Function<Protocol, String> object) {
        return ObjectGrammar.withUnknown(
                Unknown.PROTOCOL,
                name,
                PROTOCOLS.stream()
                        .map(protocol -> optional(protocol.name(), orRef(object.apply(protocol)))
                                .since(protocol.since()))
                        .toArray(FieldGrammar[]::new));
    }

    /** An object with a version of its own among its fields. */
    static ObjectGrammar binding(String name, String versions, FieldGrammar... fields) {
        return ObjectGrammar.binding(
                name, Arrays.asList(versions.split(" ")), GrammarTerms.and(fields, optional("bindingVersion", STRING)));
    }

    /** An object inside of a binding. */
    static ObjectGrammar part(String name, FieldGrammar... fields) {
        return ObjectGrammar.withUnknown(Unknown.WITHOUT_EFFECT, name, fields);
    }

    /**
     * A protocol, and the objects that its bindings are.
     *
     * @param name its field in Bindings Objects
     * @param since the version of AsyncAPI that brought it
     * @param server the object in Server Bindings
     * @param channel the object in Channel Bindings
     * @param operation the object in Operation Bindings
     * @param message the object in Message Bindings
     */
    private record Protocol(
            String name, SpecVersion since, String server, String channel, String operation, String message) {

        Protocol(String name, SpecVersion since) {
            this(name, since, RESERVED, RESERVED, RESERVED, RESERVED);
        }

        Protocol server(String object) {
            return new Protocol(name, since, object, channel, operation, message);
        }

        Protocol channel(String object) {
            return new Protocol(name, since, server, object, operation, message);
        }

        Protocol operation(String object) {
            return new Protocol(name, since, server, channel, object, message);
        }

        Protocol message(String object) {
            return new Protocol(name, since, server, channel, operation, object);
        }
    }
}
