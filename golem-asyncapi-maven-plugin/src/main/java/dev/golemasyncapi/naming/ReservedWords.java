package dev.golemasyncapi.naming;

import java.util.Set;

/** Names that Java keeps for itself, by place. */
final class ReservedWords {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while",
            "_");

    /** Methods of {@code Object} without parameters: no record component may have their names (JLS 8.10.1). */
    private static final Set<String> OBJECT_MEMBERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Words that may not name a type (JLS 3.9). They are all in small letters, as are some non-Latin type names. */
    private static final Set<String> TYPE_WORDS = Set.of("permits", "record", "sealed", "var", "yield");

    private ReservedWords() {}

    /** The name itself, or with an underscore behind it where no member or component may be called so. */
    static String escapeMember(String name) {
        return KEYWORDS.contains(name) || OBJECT_MEMBERS.contains(name) ? name + "_" : name;
    }

    /** The name itself, or with an underscore behind it where no type may be called so. */
    static String escapeType(String name) {
        return KEYWORDS.contains(name) || TYPE_WORDS.contains(name) ? name + "_" : name;
    }
}
