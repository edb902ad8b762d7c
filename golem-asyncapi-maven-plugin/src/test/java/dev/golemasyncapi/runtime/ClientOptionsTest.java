package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The defaults are those that are documented, and the ranges hold. */
class ClientOptionsTest {

    @Test
    void hasTheDocumentedDefaults() {
        ClientOptions options = ClientOptions.defaults();

        assertThat(options.connectTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.closeTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(options.suspendTimeout()).isEqualTo(Duration.ofSeconds(10));
        assertThat(options.maxMessageSize()).isEqualTo(16 * 1024 * 1024);
        assertThat(options.bufferedMessages()).isEqualTo(65_536);
        assertThat(options.bufferedBytes()).isEqualTo(32 * 1024 * 1024);
    }

    @Test
    void refusesWhatIsOutOfRangeAndNamesIt() {
        refuses("connectTimeout", options -> options.connectTimeout(Duration.ZERO));
        refuses("connectTimeout", options -> options.connectTimeout(Duration.ofDays(366)));
        refuses("closeTimeout", options -> options.closeTimeout(Duration.ofNanos(1)));
        refuses("suspendTimeout", options -> options.suspendTimeout(Duration.ofMillis(3)));
        refuses("maxMessageSize", options -> options.maxMessageSize(0));
        refuses("bufferedMessages", options -> options.bufferedMessages(0));
        refuses("bufferedBytes", options -> options.bufferedBytes(-1));
    }

    private static void refuses(String name, UnaryOperator<ClientOptionsBuilder> change) {
        ClientOptionsBuilder builder = change.apply(ClientOptions.builder());
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageStartingWith(name + " is ");
    }
}
