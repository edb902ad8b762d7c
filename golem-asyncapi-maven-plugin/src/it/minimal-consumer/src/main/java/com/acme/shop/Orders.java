package com.acme.shop;

import com.acme.client.ShopEventsClient;
import com.acme.client.ShopEventsServer;
import com.acme.client.model.Order;
import com.acme.client.runtime.MessageStream;
import java.util.UUID;

/** What a user writes: a client, a stream, typed messages. */
public final class Orders {

    private Orders() {}

    /** The id of the first order that a shop reports. */
    public static UUID first(String shop) {
        try (ShopEventsClient client = ShopEventsClient.builder()
                        .server(ShopEventsServer.local())
                        .build();
                MessageStream<Order> orders = client.streamOrders(shop)) {
            return orders.iterator().next().id();
        }
    }
}
