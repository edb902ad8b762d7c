package dev.golemasyncapi.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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
        assertThat(List.of(types.claim("Ab", "ab"), types.claim("AB", "AB")))
                .containsExactly(
                        "Ab", "AB_" + ShortNames.digits("AB").substring(0, 4).toUpperCase(Locale.ROOT));
    }

    @Test
    void givesTheNameToTheFirstAndDigitsOfTheirOwnToTheOthers() {
        List<String> texts = List.of("foo_bar", "FooBar", "fooBar");
        var names = NameScope.ofMembers().claimAll(texts, JavaIdentifier::member);

        assertThat(names)
                .containsEntry("foo_bar", "fooBar")
                .containsEntry("FooBar", "fooBar_" + ShortNames.digits("FooBar").substring(0, 4))
                .containsEntry("fooBar", "fooBar_" + ShortNames.digits("fooBar").substring(0, 4));
        assertThat(NameScope.ofMembers().claimAll(List.of("foo_bar", "fooBar"), JavaIdentifier::member))
                .allSatisfy((text, name) -> assertThat(names).containsEntry(text, name));
    }

    @Test
    void marksWhatIsReserved() {
        assertThat(NameScope.ofMembers().reserve("builder").claimAll(List.of("builder"), JavaIdentifier::member))
                .containsEntry("builder", "builder_");
    }

    @Test
    void tellsTextsApartWhoseFirstDigitsAreTheSame() {
        NameScope scope = NameScope.ofMembers();
        String digits = ShortNames.digits("b");
        scope.reserve("a_" + digits.substring(0, 4));
        scope.claim("a", "a");

        assertThat(scope.claim("a", "b")).isEqualTo("a_" + digits.substring(0, 5));
        assertThat(scope.claim("a", "b")).isEqualTo("a_" + digits.substring(0, 6));
    }
}
