package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersTest {

    @Test
    void copiesListsWithNullsInThem() {
        List<String> original = new ArrayList<>(Arrays.asList("b", null, "a"));

        List<String> copy = Members.copyOf(original);
        original.clear();

        assertThat(copy).containsExactly("b", null, "a");
        assertThatThrownBy(() -> copy.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void copiesMapsInTheirOrder() {
        Map<String, Integer> original = new LinkedHashMap<>();
        original.put("b", 1);
        original.put("a", null);

        Map<String, Integer> copy = Members.copyOf(original);
        original.clear();

        assertThat(copy).containsExactly(Map.entry("b", 1), new AbstractMap.SimpleEntry<>("a", null));
        assertThatThrownBy(() -> copy.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void leavesWhatIsAbsentAbsent() {
        assertThat(Members.copyOf((List<String>) null)).isNull();
        assertThat(Members.copyOf((Map<String, String>) null)).isNull();
    }
}
