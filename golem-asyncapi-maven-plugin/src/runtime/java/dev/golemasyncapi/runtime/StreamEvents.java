package dev.golemasyncapi.runtime;

import java.lang.System.Logger.Level;

/**
 * Tells what happens to a stream's connection: the buffer, so that the consumer reads it in place, log and listener.
 */
final class StreamEvents {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    private final String channel;
    private final MessageBuffer buffer;
    private final ConnectionListener listener;
    private final SerialExecutor executor;

    StreamEvents(ClientContext context, String channel, MessageBuffer buffer) {
        this.channel = channel;
        this.buffer = buffer;
        this.listener = context.options().connectionListener();
        this.executor = new SerialExecutor(context::executeForUser);
    }

    void tell(ConnectionEvent event) {
        buffer.add(event);
        log(event);
        FlightRecords.happened(channel, event);
        executor.execute(() -> tellListener(event));
    }

    private void tellListener(ConnectionEvent event) {
        try {
            listener.onEvent(channel, event);
        } catch (RuntimeException | Error e) {
            LOGGER.log(Level.WARNING, "A connection listener threw an exception", e);
        }
    }

    void warnOfPressure(OverflowStrategy overflow) {
        LOGGER.log(
                Level.WARNING,
                "Three quarters of the buffer of channel {0} are in use. Unless its consumer takes messages faster, {1}",
                Printable.text(channel, Printable.NAME),
                overflow == OverflowStrategy.FAIL ? "the stream ends" : "the oldest ones are dropped");
    }

    /** What costs messages is a warning; an end is not, since the consumer gets it. */
    private void log(ConnectionEvent event) {
        String name = Printable.text(channel, Printable.NAME);
        if (event instanceof ConnectionEvent.Connected) {
            LOGGER.log(Level.DEBUG, "Channel {0} is connected", name);
        } else if (event instanceof ConnectionEvent.Disconnected loss) {
            String reason = loss.reason() == null ? "closed normally" : withoutAdvice(loss.reason());
            if (loss.nextTry() == null) {
                LOGGER.log(Level.DEBUG, "Channel {0} has ended: {1}", name, reason);
            } else {
                LOGGER.log(
                        loss.failures() == 1 ? Level.WARNING : Level.DEBUG,
                        "Channel {0} has no connection, next try in {1} ms: {2}",
                        name,
                        String.valueOf(loss.nextTry().toMillis()),
                        reason);
            }
        } else if (event instanceof ConnectionEvent.Reconnected again) {
            LOGGER.log(
                    Level.INFO,
                    "Channel {0} is connected again after {1} ms and {2} tries; what was sent meanwhile is missing",
                    name,
                    String.valueOf(again.downtime().toMillis()),
                    again.tries());
        }
    }

    /** What to do next, which ends each message, is done already. */
    private static String withoutAdvice(AsyncApiClientException reason) {
        int advice = reason.getMessage().lastIndexOf("; ");
        return advice < 0 ? reason.getMessage() : reason.getMessage().substring(0, advice);
    }
}
