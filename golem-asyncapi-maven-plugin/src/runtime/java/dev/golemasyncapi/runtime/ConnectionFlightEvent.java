package dev.golemasyncapi.runtime;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.StackTrace;

/** A {@link ConnectionEvent} for Flight Recorder. It costs a check of a flag while nothing is recorded. */
@Label("Stream Connection")
@Category("AsyncAPI Client")
@StackTrace(false)
final class ConnectionFlightEvent extends Event {

    @Label("Channel")
    String channel;

    @Label("What Happened")
    String what;

    @Label("Reason")
    String reason;

    @Label("Failures in a Row")
    int failures;

    @Label("Milliseconds to the Next Try, or -1")
    long nextTryMillis = -1;

    @Label("Messages Dropped")
    long dropped;
}
