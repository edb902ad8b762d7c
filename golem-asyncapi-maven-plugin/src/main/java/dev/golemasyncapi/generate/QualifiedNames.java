package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;

/** Classes that the user names. */
final class QualifiedNames {

    private QualifiedNames() {}

    /** The class of a qualified name: its package ends before the first word with a capital, or the last word. */
    static ClassName classOf(String name) {
        List<String> words = Arrays.asList(name.split("\\."));
        int first = 0;
        while (first < words.size() - 1
                && !Character.isUpperCase(words.get(first).codePointAt(0))) {
            first++;
        }
        return ClassName.get(
                String.join(".", words.subList(0, first)),
                words.get(first),
                words.subList(first + 1, words.size()).toArray(String[]::new));
    }
}
