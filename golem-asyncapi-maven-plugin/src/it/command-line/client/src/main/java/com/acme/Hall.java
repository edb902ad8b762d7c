package com.acme;

import com.acme.house.access.HouseClient;
import com.acme.house.runtime.MessageStream;
import com.acme.house.values.Bulb;
import com.acme.house.values.Lamp;
import java.time.Instant;

/** Uses what each parameter makes of the code: it compiles with no other. */
public final class Hall {

    private Hall() {}

    /** The next lamp of the hall. */
    public static Lamp next(HouseClient client) {
        try (MessageStream<Lamp> lamps = client.watchLamps("hall")) {
            return lamps.iterator().next();
        }
    }

    /** All that a lamp has. */
    public static String text(Lamp lamp) {
        HasRoom somewhere = lamp.withLit(true);
        Instant since = lamp.since();
        Double watts = lamp.watts();
        Colour colour = lamp.colour();
        Money price = lamp.price();
        Bulb bulb = lamp.bulb();
        return somewhere.room() + since + watts + colour + price + (bulb == null ? "" : bulb.hours());
    }
}
