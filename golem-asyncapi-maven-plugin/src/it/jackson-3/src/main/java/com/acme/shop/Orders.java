package com.acme.shop;

import com.acme.client.ShopEventsClient;
import com.acme.client.ShopEventsServer;
import com.acme.client.model.Order;
import tools.jackson.databind.json.JsonMapper;

/** What a user of Jackson 3 writes: a bare mapper for payloads, and one for the client. */
public final class Orders {

    private static final String JSON =
            "{\"id\":\"0b2c8f0e-94c5-4b0c-9d3e-0e7f6a1d2b3c\",\"placed\":\"2026-01-02T03:04:05.123Z\",\"n\":1.10}";

    private Orders() {}

    /** Reads and writes an order. */
    public static void main(String[] args) {
        JsonMapper mapper = new JsonMapper();
        Order order = mapper.readValue(JSON, Order.class);
        if (!mapper.writeValueAsString(order).equals(JSON)) {
            throw new AssertionError(mapper.writeValueAsString(order));
        }
        client().close();
    }

    private static ShopEventsClient client() {
        return ShopEventsClient.builder()
                .server(ShopEventsServer.local())
                .objectMapper(JsonMapper.builder().build())
                .build();
    }
}
