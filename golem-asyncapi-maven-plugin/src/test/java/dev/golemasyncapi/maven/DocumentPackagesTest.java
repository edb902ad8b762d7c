package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPackagesTest {

    @ParameterizedTest
    @CsvSource({
        "orders.yaml, com.acme.orders",
        "Order-Events.v2.json, com.acme.order_events_v2",
        "2.yaml, com.acme._2",
        "class.yaml, com.acme.class_",
        "con.yaml, com.acme.con_",
        "größe.yaml, com.acme.größe",
        "asyncapi.yaml, com.acme.asyncapi",
        "billing/asyncapi.yaml, com.acme.billing",
        "billing/v1/events.yaml, com.acme.billing.v1.events",
        "runtime.yaml, com.acme.runtime_",
        "testkit/asyncapi.yaml, com.acme.testkit_",
        "a/runtime.yaml, com.acme.a.runtime",
        "LPT1/COM9.yaml, com.acme.lpt1_.com9_",
    })
    void areNamedAfterTheFile(String place, String name) {
        assertThat(DocumentPackages.of("com.acme", place)).isEqualTo(name);
    }
}
