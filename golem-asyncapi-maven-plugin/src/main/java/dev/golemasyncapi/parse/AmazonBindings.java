package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.BindingsGrammar.binding;
import static dev.golemasyncapi.parse.BindingsGrammar.part;
import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.FieldGrammar.required;
import static dev.golemasyncapi.parse.GrammarTerms.ANY;
import static dev.golemasyncapi.parse.GrammarTerms.BOOLEAN;
import static dev.golemasyncapi.parse.GrammarTerms.INTEGER;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.between;
import static dev.golemasyncapi.parse.GrammarTerms.list;
import static dev.golemasyncapi.parse.GrammarTerms.listOrSingle;
import static dev.golemasyncapi.parse.GrammarTerms.map;
import static dev.golemasyncapi.parse.GrammarTerms.object;
import static dev.golemasyncapi.parse.GrammarTerms.oneOf;
import static dev.golemasyncapi.parse.GrammarTerms.orRef;

import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectOrOtherValue;
import java.util.function.Function;
import java.util.stream.Stream;

/** The bindings of Amazon's queues and notifications. */
final class AmazonBindings {

    private AmazonBindings() {}

    static Stream<ObjectGrammar> objects() {
        return Stream.of(common(), sns(), sqs()).flatMap(Function.identity());
    }

    private static Stream<ObjectGrammar> common() {
        return Stream.of(
                part(
                        "AWS Identifier",
                        optional("url", STRING),
                        optional("email", STRING),
                        optional("phone", STRING),
                        optional("arn", STRING),
                        optional("name", STRING)),
                part(
                        "AWS Redrive Policy",
                        required("deadLetterQueue", object("AWS Identifier")),
                        optional("maxReceiveCount", INTEGER)),
                part("AWS Policy", required("statements", list(object("AWS Statement")))),
                part(
                        "AWS Statement",
                        required("effect", oneOf("Allow", "Deny")),
                        required("principal", new ObjectOrOtherValue(ANY, listOrSingle(STRING))),
                        required("action", listOrSingle(STRING)),
                        optional("resource", listOrSingle(STRING)),
                        optional("condition", map(ANY))));
    }

    private static Stream<ObjectGrammar> sns() {
        return Stream.of(
                binding(
                        "SNS Channel Binding",
                        "0.1.0 0.2.0",
                        required("name", STRING),
                        optional("ordering", object("SNS Ordering")),
                        optional("policy", object("AWS Policy")),
                        optional("tags", map(ANY))),
                part(
                        "SNS Ordering",
                        required("type", oneOf("standard", "FIFO")),
                        optional("contentBasedDeduplication", BOOLEAN)),
                binding(
                        "SNS Operation Binding",
                        "0.1.0 0.2.0",
                        optional("topic", object("AWS Identifier")),
                        required("consumers", new ListValue(object("SNS Consumer"), true, false)),
                        optional("deliveryPolicy", object("SNS Delivery Policy"))),
                part(
                        "SNS Consumer",
                        required(
                                "protocol",
                                oneOf(
                                        "http",
                                        "https",
                                        "email",
                                        "email-json",
                                        "sms",
                                        "sqs",
                                        "application",
                                        "lambda",
                                        "firehose")),
                        required("endpoint", object("AWS Identifier")),
                        optional("filterPolicy", map(ANY)),
                        optional("filterPolicyScope", oneOf("MessageAttributes", "MessageBody")),
                        required("rawMessageDelivery", BOOLEAN),
                        optional("redrivePolicy", object("AWS Redrive Policy")),
                        optional("deliveryPolicy", object("SNS Delivery Policy")),
                        optional("displayName", STRING)),
                part(
                        "SNS Delivery Policy",
                        optional("minDelayTarget", INTEGER),
                        optional("maxDelayTarget", INTEGER),
                        optional("numRetries", INTEGER),
                        optional("numNoDelayRetries", INTEGER),
                        optional("numMinDelayRetries", INTEGER),
                        optional("numMaxDelayRetries", INTEGER),
                        optional("backoffFunction", oneOf("arithmetic", "exponential", "geometric", "linear")),
                        optional("maxReceivesPerSecond", INTEGER)));
    }

    private static Stream<ObjectGrammar> sqs() {
        return Stream.of(
                binding(
                        "SQS Channel Binding",
                        "0.1.0 0.2.0 0.3.0",
                        required("queue", object("SQS Queue")),
                        optional("deadLetterQueue", object("SQS Queue"))),
                binding("SQS Operation Binding", "0.1.0 0.2.0 0.3.0", required("queues", list(orRef("SQS Queue")))),
                part(
                        "SQS Queue",
                        required("name", STRING),
                        optional("fifoQueue", BOOLEAN),
                        optional("deduplicationScope", oneOf("queue", "messageGroup")),
                        optional("fifoThroughputLimit", oneOf("perQueue", "perMessageGroupId")),
                        optional("deliveryDelay", between(0, 900)),
                        optional("visibilityTimeout", between(0, 43_200)),
                        optional("receiveMessageWaitTime", INTEGER),
                        optional("messageRetentionPeriod", between(60, 1_209_600)),
                        optional("redrivePolicy", object("AWS Redrive Policy")),
                        optional("policy", object("AWS Policy")),
                        optional("tags", map(ANY))));
    }
}
