package com.acme.ways;

import com.acme.artifact.LampPositionsClient;
import com.acme.several.runtime.MessageStream;
import com.acme.several.switches.SwitchesClient;
import com.acme.several.wall_dimmers.DimmersClient;

/** Uses the clients of all documents. */
public final class Ways {

    private Ways() {}

    /** The clients of one execution have the same support code. */
    public static void take(
            SwitchesClient switches, DimmersClient dimmers, LampPositionsClient lamps, com.acme.path.LampPositionsClient same) {
        try (MessageStream<?> first = switches.watchSwitches();
                MessageStream<?> second = dimmers.watchDimmers();
                com.acme.artifact.runtime.MessageStream<?> third = lamps.watchPositions();
                com.acme.path.runtime.MessageStream<?> fourth = same.watchPositions()) {
            System.out.println(first + " " + second + " " + third + " " + fourth);
        }
    }
}
