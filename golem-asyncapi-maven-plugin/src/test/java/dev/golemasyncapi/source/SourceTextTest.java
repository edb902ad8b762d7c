package dev.golemasyncapi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class SourceTextTest {

    @Test
    void endsLinesAtLfCrAndCrLf() {
        SourceText text = SourceText.of("a", "one\ntwo\r\nthree\rfour\n");

        assertThat(text.lineCount()).isEqualTo(5);
        assertThat(text.line(2)).isEqualTo("two");
        assertThat(text.line(3)).isEqualTo("three");
        assertThat(text.line(4)).isEqualTo("four");
        assertThat(text.line(5)).isEmpty();
        assertThat(text.line(6)).isEmpty();
        assertThat(text.line(0)).isEmpty();
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceText text = SourceText.of("a", "x\n💡💡y");

        assertThat(text.spanOfChars(6, 7)).isEqualTo(new Span(2, 3, 2, 4));
        assertThat(text.spanOfCodePoints(4, 5)).isEqualTo(new Span(2, 3, 2, 4));
    }

    @Test
    void countsCodePointsBeyondTheFirstBlock() {
        String line = "💡".repeat(5000) + "y";
        SourceText text = SourceText.of("a", line);

        assertThat(text.spanOfChars(10_000, 10_001)).isEqualTo(new Span(1, 5001, 1, 5002));
    }

    @Test
    void leavesAByteOrderMarkOut() {
        byte[] bytes = "\uFEFFasyncapi".getBytes(StandardCharsets.UTF_8);

        assertThat(SourceText.decode("a", bytes).text()).isEqualTo("asyncapi");
    }

    @Test
    void decodesUtf16ThatSaysSo() {
        byte[] bytes = "\uFEFFä".getBytes(StandardCharsets.UTF_16LE);

        assertThat(SourceText.decode("a", bytes).text()).isEqualTo("ä");
    }

    @Test
    void tellsWhereBytesAreNoText() {
        SourceText text = SourceText.decode("a", new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c', (byte) 0xC3});

        assertThat(text.malformed()).contains(new Span(2, 2, 2, 3));
        assertThat(text.line(2)).isEqualTo("b\uFFFDc\uFFFD");
        assertThat(SourceText.of("a", "x").malformed()).isEmpty();
    }

    @Test
    void showsPartsOfLines() {
        SourceText source = SourceText.of("a", "ab\r\n" + "💡".repeat(3000) + "x\n\n");

        assertThat(source.lineLength(1)).isEqualTo(2);
        assertThat(source.lineLength(2)).isEqualTo(3001);
        assertThat(source.lineLength(3)).isZero();
        assertThat(source.lineLength(9)).isZero();
        assertThat(source.linePart(1, 2, 9)).isEqualTo("b");
        assertThat(source.linePart(2, 2999, 3002)).isEqualTo("💡💡x");
        assertThat(source.linePart(2, 512, 513)).isEqualTo("💡");
        assertThat(source.linePart(9, 1, 2)).isEmpty();
    }
}
