package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.testkit.FakeConnection;
import dev.golemasyncapi.testkit.FakeServer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No name of a document is that of something in the test kit. */
class TestKitNamesTest {

    private static Stream<String> visible(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .map(Method::getName);
    }

    @Test
    void noParameterHidesAMethodOfAConnection() {
        List<String> others = visible(FakeConnection.class)
                .filter(name -> ReservedWords.escapeMember(name).equals(name))
                .toList();

        assertThat(TestKitNamesAssigner.OF_A_CONNECTION).containsAll(others);
    }

    @Test
    void noChannelHidesAMethodOfAServer() {
        assertThat(visible(FakeServer.class)).noneMatch(name -> name.matches("(on|take)\\p{Lu}.*"));
    }

    @Test
    void noTypeIsInheritedIntoGeneratedOnes() {
        assertThat(FakeConnection.class.getClasses()).isEmpty();
        assertThat(FakeServer.class.getClasses()).isEmpty();
    }
}
