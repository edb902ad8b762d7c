package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

    @ParameterizedTest
    @ValueSource(strings = {"P1Y2M3DT4H5M6S", "PT60S", "P2W", "PT0S", "P0D", "PT0.5S", "-PT5S", "PT-5S", "P1YT1M"})
    void keepsItsForm(String text) {
        assertThat(IsoDuration.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "P1YT", "1D", "P1S", "PT1D", "P1.5D", "p1d", "P1D ", "P1D1Y", "P٣D"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> IsoDuration.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({"PT36H,PT36H", "P1DT1S,PT24H1S", "P2W,PT336H", "-P1DT1H,PT-25H", "PT1.25S,PT1.25S", "P0YT1M,PT1M"})
    void isATimeWhereNoCalendarIsNeeded(String text, Duration expected) {
        assertThat(IsoDuration.parse(text).toDuration()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"P1Y2M3D,P1Y2M3D", "P2W,P14D", "-P1M,P-1M", "P1DT0S,P1D"})
    void isAPeriodWhereNoClockIsNeeded(String text, Period expected) {
        assertThat(IsoDuration.parse(text).toPeriod()).isEqualTo(expected);
    }

    @Test
    void saysWhyItCannotBeOneOrTheOther() {
        assertThatThrownBy(() -> IsoDuration.parse("P1M").toDuration())
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("P1M");
        assertThatThrownBy(() -> IsoDuration.parse("PT1M").toPeriod())
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("PT1M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P99999999999999999999D", "PT9999999999999999999S", "P9223372036854775807W"})
    void isOutOfRangeOnlyWhenItIsAskedFor(String text) {
        IsoDuration duration = IsoDuration.parse(text);

        assertThatThrownBy(duration::toDuration).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isEqualByItsForm() {
        assertThat(IsoDuration.of(Duration.ofMinutes(1)))
                .isEqualTo(IsoDuration.parse("PT1M"))
                .hasSameHashCodeAs(IsoDuration.parse("PT1M"))
                .isNotEqualTo(IsoDuration.parse("PT60S"));
        assertThat(IsoDuration.of(Period.ofDays(3))).isEqualTo(IsoDuration.parse("P3D"));
    }
}
