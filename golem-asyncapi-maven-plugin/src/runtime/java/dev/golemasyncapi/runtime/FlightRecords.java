package dev.golemasyncapi.runtime;

/** Writes down for Flight Recorder what happens, where the runtime image has it and somebody records. */
final class FlightRecords {

    /** Small runtime images may lack the module; the classes of events cannot be loaded there. */
    private static final boolean AVAILABLE = isAvailable();

    private FlightRecords() {}

    private static boolean isAvailable() {
        try {
            Class.forName("jdk.jfr.Event", false, FlightRecords.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError notThere) {
            return false;
        }
    }

    static void happened(String channel, ConnectionEvent happened) {
        if (!AVAILABLE) {
            return;
        }
        ConnectionFlightEvent event = new ConnectionFlightEvent();
        if (!event.isEnabled()) {
            return;
        }
        event.channel = channel;
        event.what = happened.getClass().getSimpleName();
        if (happened instanceof ConnectionEvent.Disconnected loss) {
            event.reason = loss.reason() == null ? "" : loss.reason().getMessage();
            event.failures = loss.failures();
            event.nextTryMillis = loss.nextTry() == null ? -1 : loss.nextTry().toMillis();
        } else if (happened instanceof ConnectionEvent.Dropped lost) {
            event.dropped = lost.messages();
        }
        event.commit();
    }

    static void notReadable(String channel, String path, int bytes) {
        if (!AVAILABLE) {
            return;
        }
        DecodeFlightEvent event = new DecodeFlightEvent();
        if (event.isEnabled()) {
            event.channel = channel;
            event.path = path;
            event.bytes = bytes;
            event.commit();
        }
    }
}
