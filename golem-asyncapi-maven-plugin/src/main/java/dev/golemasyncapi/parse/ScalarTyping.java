package dev.golemasyncapi.parse;

import java.util.Set;
import java.util.regex.Pattern;

/** Types plain scalars by the core schema of YAML 1.2 (section 10.3.2), not by YAML 1.1 as SnakeYAML does. */
final class ScalarTyping {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?"
                    + "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private ScalarTyping() {}

    /** What a scalar without quotes and tag is. */
    static Scalar.Kind kindOf(String plain) {
        if (NULLS.contains(plain)) {
            return Scalar.Kind.NULL;
        }
        if (BOOLEANS.contains(plain)) {
            return Scalar.Kind.BOOLEAN;
        }
        if (INTEGER.matcher(plain).matches()) {
            return Scalar.Kind.INTEGER;
        }
        return FLOAT.matcher(plain).matches() ? Scalar.Kind.FLOAT : Scalar.Kind.STRING;
    }
}
