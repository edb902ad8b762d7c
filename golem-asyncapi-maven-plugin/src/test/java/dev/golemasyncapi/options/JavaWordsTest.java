package dev.golemasyncapi.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class JavaWordsTest {

    private static final List<String> WORDS =
            List.of(("abstract assert boolean break byte case catch char class const continue default do double"
                            + " else enum exports extends false final finally float for goto if implements import"
                            + " instanceof int interface long module native new non-sealed null open package permits"
                            + " private protected public record return sealed short static strictfp super switch"
                            + " synchronized this throw throws transient true try var void volatile when while yield")
                    .split(" "));

    private static final List<String> PARTS = Stream.concat(
                    Stream.of(
                            "a",
                            "B9",
                            "9",
                            "_",
                            "$",
                            "é",
                            "猫",
                            "\uD83D\uDE00",
                            "\uD835\uDC9C",
                            "\uD83D",
                            " ",
                            "-",
                            "\u0000",
                            ".",
                            ".."),
                    WORDS.stream())
            .toList();

    @Test
    void areThoseOfTheCompiler() {
        PARTS.forEach(JavaWordsTest::isJudgedAsByTheCompiler);
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(5); part >= 0; part--) {
                text.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(3) == 0 ? "." : "");
            }
            isJudgedAsByTheCompiler(text.toString());
        }
        isJudgedAsByTheCompiler("");
    }

    private static void isJudgedAsByTheCompiler(String text) {
        boolean name = SourceVersion.isName(text, SourceVersion.RELEASE_17);
        assertThat(JavaWords.areNames(text)).as(text).isEqualTo(name);
        assertThat(JavaWords.isName(text)).as(text).isEqualTo(name && SourceVersion.isIdentifier(text));
    }
}
