package dev.golemasyncapi.it;

import static dev.golemasyncapi.it.Samples.numbered;
import static dev.golemasyncapi.it.server.GolemWorkerService.COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.it.client.ClientSettings;
import dev.golemasyncapi.it.client.Document;
import dev.golemasyncapi.it.client.Failure;
import dev.golemasyncapi.it.client.WorkerClient;
import dev.golemasyncapi.it.client.WorkerEvents;
import dev.golemasyncapi.it.server.GolemWorkerService;
import dev.golemasyncapi.it.server.WorkerScript;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many events: none is lost, none comes out of order, and a consumer that stops taking them is told. */
@Timeout(120)
class ManyEventsTest {

    private static final int EVENTS = 100_000;

    private static final WorkerScript COUNTING = client -> {
        for (int i = 0; i < EVENTS; i++) {
            client.text(numbered(i));
        }
    };

    @ParameterizedTest
    @EnumSource
    void anIteratorGetsAllInOrder(Document document) {
        try (GolemWorkerService service = GolemWorkerService.start(COUNTING);
                WorkerClient client = document.client(ClientSettings.of(service.uri()));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            Iterator<String> iterator = events.iterator();
            int next = 0;
            while (iterator.hasNext()) {
                requireNumbered(next++, iterator.next());
            }

            assertThat(next).isEqualTo(EVENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubscriberWithSmallDemandGetsAllInOrderAndNeverMoreThanItAskedFor(Document document) throws Exception {
        // A small buffer, so that the server has to wait again and again.
        try (GolemWorkerService service = GolemWorkerService.start(COUNTING);
                WorkerClient client =
                        document.client(ClientSettings.of(service.uri()).withBuffer(16, Duration.ofSeconds(60)));
                WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
            CountingSubscriber subscriber = new CountingSubscriber(3);
            events.subscribe(subscriber);

            assertThat(subscriber.count.get(90, TimeUnit.SECONDS)).isEqualTo(EVENTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConsumerThatStopsTakingEventsGetsTheBufferedOnesAndATypedFailure(Document document) {
        WorkerScript endless = client -> {
            for (int i = 0; client.isOpen(); i++) {
                client.text(numbered(i));
            }
        };
        try (GolemWorkerService service = GolemWorkerService.start(endless)) {
            ClientSettings settings = ClientSettings.of(service.uri()).withBuffer(8, Duration.ofMillis(200));
            try (WorkerClient client = document.client(settings);
                    WorkerEvents events = client.streamWorkerEvents(COMPONENT, "a")) {
                // The client gives up and tells the server, while nobody has taken anything.
                service.connections().get(0).awaitClose();

                Iterator<String> iterator = events.iterator();
                for (int i = 0; i < 8; i++) {
                    requireNumbered(i, iterator.next());
                }
                assertThatThrownBy(iterator::hasNext)
                        .satisfies(thrown -> assertThat(Document.failure(thrown))
                                .isInstanceOfSatisfying(
                                        Failure.Other.class,
                                        late -> assertThat(late.type()).isEqualTo("BackpressureException")));
            }
        }
    }

    private static void requireNumbered(int number, String event) {
        if (!event.equals(numbered(number))) {
            throw new AssertionError("event " + number + " is " + event);
        }
    }

    /** Asks for a few events at a time, and checks the number of each. */
    private static final class CountingSubscriber implements Flow.Subscriber<String> {

        private final CompletableFuture<Integer> count = new CompletableFuture<>();
        private final int demand;
        private Flow.Subscription subscription;
        private int next;
        private int outstanding;

        private CountingSubscriber(int demand) {
            this.demand = demand;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            request();
        }

        @Override
        public void onNext(String event) {
            if (outstanding == 0 || !event.equals(numbered(next))) {
                count.completeExceptionally(
                        new AssertionError("event " + next + " is " + event + ", asked for " + outstanding + " more"));
                subscription.cancel();
                return;
            }
            next++;
            outstanding--;
            if (outstanding == 0) {
                request();
            }
        }

        @Override
        public void onError(Throwable failure) {
            count.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            count.complete(next);
        }

        private void request() {
            outstanding += demand;
            subscription.request(demand);
        }
    }
}
