package dev.golemasyncapi.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LineWrapperTest {

    private static final String A = "a".repeat(50);
    private static final String B = "b".repeat(50);
    private static final String C = "c".repeat(50);

    @Test
    void leavesShortLinesAndCommentsAlone() {
        String source = "    int a = b(c);\n * " + A + B + C + "(" + A + ", " + B + ")\n";

        assertThat(LineWrapper.wrap(source)).isEqualTo(source);
    }

    @Test
    void breaksInsideOfTheOutermostParentheses() {
        String call = "function" + "Name".repeat(4);
        String arguments = A + ", " + "b".repeat(40) + "(x, y), z";

        assertThat(LineWrapper.wrap("    " + call + "(" + arguments + ");"))
                .isEqualTo("    " + call + "(\n            " + arguments + ");\n");
        assertThat(LineWrapper.wrap("f(" + A + ", " + B + ", " + C + ");"))
                .isEqualTo("f(\n        " + A + ",\n        " + B + ",\n        " + C + ");\n");
    }

    @Test
    void breaksBeforeOperandsAndCalls() {
        assertThat(LineWrapper.wrap("x = " + A + " + " + B + " + " + C + ";"))
                .isEqualTo("x = " + A + "\n        + " + B + "\n        + " + C + ";\n");
        assertThat(LineWrapper.wrap("return x()." + A + "(1)." + B + "(2)." + C + "(3);"))
                .isEqualTo("return x()\n        ." + A + "(1)\n        ." + B + "(2)\n        ." + C + "(3);\n");
    }

    @Test
    void breaksBehindTheArrowOfACase() {
        assertThat(LineWrapper.wrap("    case \"a -> (b\" -> " + A + "(" + B + ", x);"))
                .isEqualTo("    case \"a -> (b\" ->\n        " + A + "(" + B + ", x);\n");
    }

    @Test
    void breaksBeforeClauses() {
        assertThat(LineWrapper.wrap("void f(" + A + " a, " + B + " b) throws IOException {"))
                .isEqualTo("void f(" + A + " a, " + B + " b)\n        throws IOException {\n");
    }

    @Test
    void doesNotBreakLiterals() {
        String literal = "\"" + A + ", (\\\" + " + B + "). " + C + "\"";

        assertThat(LineWrapper.wrap("f(" + literal + ");")).isEqualTo("f(\n        " + literal + ");\n");
    }
}
