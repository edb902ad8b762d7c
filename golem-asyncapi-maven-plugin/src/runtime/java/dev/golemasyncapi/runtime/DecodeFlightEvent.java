package dev.golemasyncapi.runtime;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.StackTrace;

/** A message that could not be read, for Flight Recorder: its shape, never its content. */
@Label("Message Not Readable")
@Category("AsyncAPI Client")
@StackTrace(false)
final class DecodeFlightEvent extends Event {

    @Label("Channel")
    String channel;

    @Label("JSON Pointer")
    String path;

    @Label("Bytes")
    int bytes;
}
