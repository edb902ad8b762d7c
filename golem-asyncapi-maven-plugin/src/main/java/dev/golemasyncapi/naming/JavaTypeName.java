package dev.golemasyncapi.naming;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a Java type.
 *
 * @param packageName the package
 * @param simpleNames the simple name of the top-level type, then of each type inside it
 */
public record JavaTypeName(String packageName, List<String> simpleNames) {

    /** Copies the list. */
    public JavaTypeName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name of a type at top level. */
    public static JavaTypeName topLevel(String packageName, String simpleName) {
        return new JavaTypeName(packageName, List.of(simpleName));
    }

    /** The name of a type directly inside this one. */
    public JavaTypeName nested(String simpleName) {
        var names = new ArrayList<>(simpleNames);
        names.add(simpleName);
        return new JavaTypeName(packageName, names);
    }

    /** The last of the simple names. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }
}
