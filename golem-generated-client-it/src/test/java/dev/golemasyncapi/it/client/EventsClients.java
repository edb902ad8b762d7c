package dev.golemasyncapi.it.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.it.events.GolemWorkerEventsClient;
import dev.golemasyncapi.it.events.GolemWorkerEventsServer;
import dev.golemasyncapi.it.events.model.WorkerEvent;
import dev.golemasyncapi.it.events.runtime.AsyncApiClientException;
import dev.golemasyncapi.it.events.runtime.ConnectionClosedException;
import dev.golemasyncapi.it.events.runtime.DecodeException;
import dev.golemasyncapi.it.events.runtime.HandshakeException;
import dev.golemasyncapi.it.events.runtime.MessageStream;
import dev.golemasyncapi.it.events.runtime.ReconnectPolicy;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The client of {@code golem-worker-events.yaml} behind the face that the tests know. */
final class EventsClients {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventsClients() {}

    static WorkerClient connect(ClientSettings settings) {
        return new Client(GolemWorkerEventsClient.builder()
                .server(GolemWorkerEventsServer.of(settings.server()))
                .bearerToken(settings.token())
                .connectTimeout(settings.connectTimeout())
                .closeTimeout(settings.closeTimeout())
                .maxMessageSize(settings.maxMessageSize())
                .bufferedMessages(settings.bufferedMessages())
                .suspendTimeout(settings.suspendTimeout())
                .reconnect(ReconnectPolicy.never())
                .onDecodeFailure(failure -> settings.onDecodeFailure().accept(failure(failure)))
                .build());
    }

    static Failure failure(AsyncApiClientException failure) {
        if (failure instanceof HandshakeException refused) {
            return new Failure.Handshake(
                    refused.getMessage(), refused.status(), refused.headers(), refused.body(), refused.json());
        }
        if (failure instanceof ConnectionClosedException closed) {
            return new Failure.Closed(closed.getMessage(), closed.code(), closed.reason());
        }
        if (failure instanceof DecodeException decode) {
            return new Failure.Decode(decode.getMessage(), decode.rawText(), decode.channel(), decode.path());
        }
        return new Failure.Other(failure.getMessage(), failure.getClass().getSimpleName());
    }

    private static String json(WorkerEvent event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Client(GolemWorkerEventsClient client) implements WorkerClient {

        @Override
        public WorkerEvents streamWorkerEvents(UUID componentId, String agentName) {
            return new Events(client.streamWorkerEvents(componentId, agentName));
        }

        @Override
        public void close() {
            client.close();
        }
    }

    private record Events(MessageStream<WorkerEvent> events) implements WorkerEvents {

        @Override
        public Iterator<String> iterator() {
            Iterator<WorkerEvent> iterator = events.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return iterator.hasNext();
                }

                @Override
                public String next() {
                    return json(iterator.next());
                }
            };
        }

        @Override
        public Stream<String> stream() {
            return events.stream().map(EventsClients::json);
        }

        @Override
        public void subscribe(Flow.Subscriber<? super String> subscriber) {
            events.subscribe(new Flow.Subscriber<>() {
                @Override
                public void onSubscribe(Flow.Subscription subscription) {
                    subscriber.onSubscribe(subscription);
                }

                @Override
                public void onNext(WorkerEvent event) {
                    subscriber.onNext(json(event));
                }

                @Override
                public void onError(Throwable failure) {
                    subscriber.onError(failure);
                }

                @Override
                public void onComplete() {
                    subscriber.onComplete();
                }
            });
        }

        @Override
        public void close() {
            events.close();
        }
    }
}
