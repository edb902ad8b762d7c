package com.acme.lamps;

import com.acme.lamps.client.LampsClient;
import com.acme.lamps.client.model.Lamp;
import com.acme.lamps.client.model.Position;
import com.acme.lamps.client.runtime.MessageStream;

/** Uses types of schemas that stand in a folder and in a jar. */
public final class Rooms {

    private Rooms() {}

    /** The room of the next lamp that is lit. */
    public static String next(LampsClient client) {
        try (MessageStream<Lamp> lamps = client.watchLamps()) {
            Lamp lamp = lamps.iterator().next();
            Position position = lamp.neighbour() == null ? lamp.position() : lamp.neighbour().position();
            return position.room();
        }
    }
}
