package dev.golemasyncapi.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-08-22T10:30:00Z",
                "2024-08-22T10:30:00.1Z",
                "2024-08-22T10:30:00.123456789Z",
                "2024-08-22T10:30:00.120+05:30",
                "2024-02-29T23:59:59-11:45",
                "2024-08-22T10:30:00+18:00",
                "2024-08-22T10:30:00-18:00",
                "2024-08-22T10:30:00+17:59",
                "2024-08-22T10:30:00-00:00",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "2024-08-22T10:30Z",
                "2024-08-22T10:30:00.Z",
                "+12024-08-22T10:30:00Z",
                "2024-08-22t10:30:00z",
            })
    void readsWhatTheJdkReads(String text) {
        assertThat(Timestamps.parse(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-08-22",
                "2024-08-22T10:30:00",
                "2024-08-22T10:30:00.1234567891Z",
                "2024-08-22T10:30:00.12345678900001Z",
                "2024-08-22T10:30:00+18:01",
                "2024-08-22T10:30:00+1:00",
                "2024-08-22T10:30:00 Z",
                "2024-08-22T10:30:00ZZ",
                "2024-02-30T10:30:00Z",
                "2023-02-29T10:30:00Z",
                "2024-13-01T10:30:00Z",
                "2024-08-22T24:00:00Z",
                "2024-08-22T10:60:00Z",
                "2024-08-22T10:30:60Z",
                "٢٠٢٤-08-22T10:30:00Z",
                "2024-08-22T10:30:0-Z",
                "2024-08-22T10:30:00+05:3a",
            })
    void refusesWhatTheJdkRefuses(String text) {
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-22T10:30Z,2024-08-22T10:30:00Z",
        "2024-08-22T10:30:00.100Z,2024-08-22T10:30:00.100Z",
        "2024-08-22T10:30:01+00:00,2024-08-22T10:30:01Z",
        "2024-08-22T00:00+05:30,2024-08-22T00:00:00+05:30",
    })
    void writesSecondsAlways(OffsetDateTime value, String text) {
        assertThat(Timestamps.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-22T10:30:00.1234567890Z,2024-08-22T10:30:00.123456789Z",
        "2024-08-22T10:30:00.000000000000-05:30,2024-08-22T10:30:00-05:30",
        "2024-08-22t10:30:00.1000000000z,2024-08-22T10:30:00.100Z",
    })
    void readsZerosBehindTheNinthDigit(String text, OffsetDateTime value) {
        assertThat(Timestamps.parse(text)).isEqualTo(value);
        assertThat(Timestamps.parseTime(text.substring(11))).isEqualTo(value.toOffsetTime());
    }

    @ParameterizedTest
    @CsvSource({"10:30Z,10:30:00Z", "10:30:00.5+01:00,10:30:00.500+01:00"})
    void writesSecondsOfTimes(OffsetTime value, String text) {
        assertThat(Timestamps.format(value)).isEqualTo(text);
    }
}
