package dev.golemasyncapi.it.client;

import java.util.function.Function;

/** The documents in {@code spec/}, each with the client that is generated from it. */
public enum Document {

    /** The published document, with flat events. */
    CONNECT(ConnectClients::connect, dev.golemasyncapi.it.connect.model.WorkerEvent.class),

    /** The document with events as the service sends them. */
    EVENTS(EventsClients::connect, dev.golemasyncapi.it.events.model.WorkerEvent.class);

    private final Function<ClientSettings, WorkerClient> connect;
    private final Class<?> eventType;

    Document(Function<ClientSettings, WorkerClient> connect, Class<?> eventType) {
        this.connect = connect;
        this.eventType = eventType;
    }

    /** Makes the document's client; it connects when a stream is opened. */
    public WorkerClient client(ClientSettings settings) {
        return connect.apply(settings);
    }

    /** {@return the generated type of the document's events} */
    public Class<?> eventType() {
        return eventType;
    }

    /** {@return an exception of either client with its details} */
    public static Failure failure(Throwable thrown) {
        if (thrown instanceof dev.golemasyncapi.it.connect.runtime.AsyncApiClientException failure) {
            return ConnectClients.failure(failure);
        }
        if (thrown instanceof dev.golemasyncapi.it.events.runtime.AsyncApiClientException failure) {
            return EventsClients.failure(failure);
        }
        throw new AssertionError("not an exception of a generated client", thrown);
    }
}
