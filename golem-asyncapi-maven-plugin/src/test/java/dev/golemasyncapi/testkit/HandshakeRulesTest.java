package dev.golemasyncapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.testkit.LampServer.LampConnection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which channel a path leads to. */
class HandshakeRulesTest {

    private final HandshakeRules rules = new HandshakeRules(new PlayedServer("", List.of()), new SecuritySchemes());

    private String route(String path) throws RefusedException {
        HandshakeRules.Route route = rules.route(new ClientRequest("GET", path, Map.of(), null));
        return route.channel().address() + " " + route.parameters();
    }

    private void given(String... addresses) {
        for (String address : addresses) {
            rules.add(new FakeChannel<>(address, List.of("elsewhere"), List.of(), LampConnection::new));
        }
    }

    @Test
    void prefersTheAddressWithFewerParameters() throws RefusedException {
        given("/a/{x}", "/a/b", "/{x}/{y}");

        assertThat(route("/a/b")).isEqualTo("/a/b {}");
        assertThat(route("/a/c")).isEqualTo("/a/{x} {x=c}");
        assertThat(route("/b/c")).isEqualTo("/{x}/{y} {x=b, y=c}");
    }

    @Test
    void takesAddressesByTheLetter() throws RefusedException {
        given("a.b", "/q(\\E", "/{x}-{x}", "/é", "");

        assertThat(route("/a.b?c=/d")).isEqualTo("a.b {}");
        assertThat(route("/q(\\E")).isEqualTo("/q(\\E {}");
        assertThat(route("/1-1")).isEqualTo("/{x}-{x} {x=1}");
        assertThat(route("/é")).isEqualTo("/é {}");
        assertThat(route("/")).isEqualTo(" {}");
        assertThatThrownBy(() -> route("/a-b")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> route("/axb")).isInstanceOf(RefusedException.class);
    }
}
