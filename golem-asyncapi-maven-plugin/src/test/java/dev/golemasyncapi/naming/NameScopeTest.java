package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameScopeTest {

    @Test
    void numbersNamesFromTwoOn() {
        NameScope scope = NameScope.ofMembers();

        assertThat(List.of(scope.claim("a"), scope.claim("a"), scope.claim("a")))
                .containsExactly("a", "a2", "a3");
    }

    @Test
    void partsNumbersFromDigits() {
        NameScope scope = NameScope.ofMembers();

        assertThat(List.of(scope.claim("a1"), scope.claim("a1"))).containsExactly("a1", "a1_2");
    }

    @Test
    void doesNotHandOutWhatIsReserved() {
        assertThat(NameScope.ofMembers().reserve("a", "a2").claim("a")).isEqualTo("a3");
    }

    @Test
    void tellsCapitalsApartAmongMembersOnly() {
        NameScope members = NameScope.ofMembers();
        NameScope types = NameScope.ofTypes();

        assertThat(List.of(members.claim("ab"), members.claim("aB"))).containsExactly("ab", "aB");
        assertThat(List.of(types.claim("Ab"), types.claim("AB"))).containsExactly("Ab", "AB2");
    }

    @Test
    void prefersWhatIsSpelledJustSo() {
        assertThat(NameScope.ofMembers().claimAll(List.of("foo_bar", "FooBar", "fooBar"), JavaIdentifier::member))
                .containsEntry("fooBar", "fooBar")
                .containsEntry("foo_bar", "fooBar2")
                .containsEntry("FooBar", "fooBar3");
    }
}
