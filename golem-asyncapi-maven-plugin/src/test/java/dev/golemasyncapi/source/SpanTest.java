package dev.golemasyncapi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SpanTest {

    @Test
    void isOrderedByPlace() {
        assertThat(new Span(1, 9, 1, 10)).isLessThan(new Span(2, 1, 2, 2));
        assertThat(new Span(2, 1, 2, 2)).isLessThan(new Span(2, 3, 2, 4));
        assertThat(new Span(2, 1, 2, 2)).isLessThan(new Span(2, 1, 3, 1));
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Span(2, 5, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 5, 1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Span.at(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
