package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;

/** The publisher passes the Technology Compatibility Kit of Reactive Streams, which is written for TestNG. */
@Timeout(120)
class PublisherTckTest {

    @TestFactory
    Stream<DynamicTest> theRulesOfReactiveStreams() {
        return Arrays.stream(FlowPublisherVerification.class.getMethods())
                .filter(method -> method.isAnnotationPresent(org.testng.annotations.Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> check(rule)));
    }

    private static void check(Method rule) throws Throwable {
        Verification verification = new Verification();
        verification.setUp();
        try {
            rule.invoke(verification);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SkipException notForUs) {
                Assumptions.abort(notForUs.getMessage());
            }
            throw e.getCause();
        }
    }

    /** Publishes numbers from a network in this process, with the client's own threads. */
    private static final class Verification extends FlowPublisherVerification<JsonNode> {

        Verification() {
            super(new TestEnvironment(500, 100));
        }

        private static MessageStream<JsonNode> open(FakeTransport network) {
            WebSocketClient client = new WebSocketClient(ClientOptions.builder()
                    .transport(network)
                    .bufferedMessages(Integer.MAX_VALUE)
                    .reconnect(ReconnectPolicy.never())
                    .build());
            return RuntimeFixture.open(client, URI.create("ws://server/events"));
        }

        @Override
        public Flow.Publisher<JsonNode> createFlowPublisher(long elements) {
            FakeTransport network = new FakeTransport();
            MessageStream<JsonNode> stream = open(network);
            for (long i = 0; i < elements; i++) {
                network.last().text("" + i);
            }
            network.last().closeFrame(1000);
            return stream;
        }

        @Override
        public Flow.Publisher<JsonNode> createFailedFlowPublisher() {
            FakeTransport network = new FakeTransport();
            MessageStream<JsonNode> stream = open(network);
            network.last().error("reset");
            return stream;
        }

        @Override
        public long maxElementsFromPublisher() {
            return 100_000;
        }
    }
}
