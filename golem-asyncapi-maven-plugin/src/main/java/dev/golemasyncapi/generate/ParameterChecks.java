package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.ParameterLimits;
import dev.golemasyncapi.model.ScalarType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Generates the statements that check a channel parameter before anything is sent. */
final class ParameterChecks {

    private static final Set<ScalarType> NUMBERS = Set.of(
            ScalarType.INT32,
            ScalarType.INT64,
            ScalarType.BIG_INTEGER,
            ScalarType.FLOAT,
            ScalarType.DOUBLE,
            ScalarType.DECIMAL);

    private final ClassName checks;
    private final Parameter parameter;
    private final String variable;
    private final List<CodeBlock> statements = new ArrayList<>();

    ParameterChecks(Context context, Parameter parameter, String variable) {
        this.checks = context.runtime("Parameters");
        this.parameter = parameter;
        this.variable = variable;
    }

    /** Whether values of a type are numbers. */
    static boolean isNumber(Object type) {
        return type instanceof ScalarType scalar && NUMBERS.contains(scalar);
    }

    /** The statements for a value that is a number or a text. */
    List<CodeBlock> ofScalar() {
        ParameterLimits limits = parameter.limits();
        if (parameter.type() == ScalarType.STRING) {
            if (limits.minLength().isPresent() || limits.maxLength().isPresent()) {
                add(
                        "requireLength",
                        CodeBlock.of(
                                "$L, $L",
                                length(limits.minLength().orElse(BigDecimal.ZERO)),
                                limits.maxLength()
                                        .map(ParameterChecks::length)
                                        .orElse(CodeBlock.of("$T.MAX_VALUE", Long.class))));
            }
            // What means something else to java.util.regex is left to the server to check.
            limits.pattern()
                    .filter(JavaPatterns::meansTheSame)
                    .ifPresent(pattern -> add("requirePattern", Literals.string(pattern)));
        }
        if (isNumber(parameter.type())) {
            limits.minimum().ifPresent(bound -> bound("requireMinimum", bound, false));
            limits.exclusiveMinimum().ifPresent(bound -> bound("requireMinimum", bound, true));
            limits.maximum().ifPresent(bound -> bound("requireMaximum", bound, false));
            limits.exclusiveMaximum().ifPresent(bound -> bound("requireMaximum", bound, true));
        }
        return statements;
    }

    /** The statement for a value of an enumeration. */
    CodeBlock ofListed(Object enumeration) {
        add("requireListed", CodeBlock.of("$T.listed()", enumeration));
        return statements.get(0);
    }

    private static CodeBlock length(BigDecimal length) {
        BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
        return CodeBlock.of("$L", length.min(most).toBigInteger());
    }

    private void bound(String method, BigDecimal bound, boolean exclusive) {
        add(method, CodeBlock.of("$S, $L", bound.toPlainString(), exclusive));
    }

    private void add(String method, CodeBlock arguments) {
        statements.add(CodeBlock.of(
                "$T.$L($L, $N, $L)", checks, method, Literals.string(parameter.name()), variable, arguments));
    }
}
