package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import dev.golemasyncapi.model.TypeDeclaration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The payload types that the document deprecates. They are for users to see: generated code, which cannot do without
 * them, must not make the compiler warn.
 */
final class DeprecatedTypes {

    private static final Pattern COMMENT_LINE = Pattern.compile("(?m)^ *(?:/\\*\\*|\\*).*$");

    private final List<ClassName> types;

    DeprecatedTypes(Context context) {
        this.types = context.api().types().all().stream()
                .filter(type -> type.documentation().deprecated())
                .map(TypeDeclaration::id)
                .map(context::classOf)
                .toList();
    }

    /** Whether the code of a class names one, other than itself and those inside it, of which nothing is said. */
    boolean areNamedIn(String code, ClassName self) {
        List<ClassName> others = types.stream()
                .filter(type -> !type.topLevelClassName().equals(self))
                .toList();
        if (others.isEmpty()) {
            return false;
        }
        String statements = COMMENT_LINE.matcher(code).replaceAll("");
        return others.stream()
                .anyMatch(type -> word(type.simpleName()).matcher(statements).find());
    }

    private static Pattern word(String name) {
        return Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
