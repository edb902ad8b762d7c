package dev.golemasyncapi.naming;

import dev.golemasyncapi.options.JavaWords;
import java.util.Set;

/** Names that Java keeps for itself, by place. */
final class ReservedWords {

    /** Methods of {@code Object} without parameters: no record component may have their names (JLS 8.10.1). */
    private static final Set<String> OBJECT_MEMBERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Words that may not name a type (JLS 3.9). They are all in small letters, as are some non-Latin type names. */
    private static final Set<String> TYPE_WORDS = Set.of("permits", "record", "sealed", "var", "yield");

    private ReservedWords() {}

    /** The name itself, or with an underscore behind it where no member or component may be called so. */
    static String escapeMember(String name) {
        return JavaWords.isKeyword(name) || OBJECT_MEMBERS.contains(name) ? name + "_" : name;
    }

    /** The name itself, or with an underscore behind it where no type may be called so. */
    static String escapeType(String name) {
        return JavaWords.isKeyword(name) || TYPE_WORDS.contains(name) ? name + "_" : name;
    }
}
