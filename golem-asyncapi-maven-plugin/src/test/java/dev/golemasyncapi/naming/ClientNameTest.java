package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClientNameTest {

    @ParameterizedTest
    @CsvSource({
        "Golem Worker Connect (WebSocket) API,GolemWorkerConnect",
        "Orders,Orders",
        "Orders Client API,Orders",
        "API,API",
        "api client,Api",
        "🚦,U1F6A6",
        "(x),Empty",
        "2nd Level,Type2ndLevel",
    })
    void isMadeOfTheTitle(String title, String name) {
        assertThat(ClientName.fromTitle(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"OrdersClient,Orders", "Orders,Orders", "Client,Client", "my orders,MyOrders"})
    void isTakenFromTheConfigurationWithoutItsSuffix(String configured, String name) {
        assertThat(ClientName.fromConfiguration(configured)).isEqualTo(name);
    }
}
