package dev.golemasyncapi.resolve;

import dev.golemasyncapi.source.JsonPointer;
import java.util.List;
import java.util.Set;

/** Names for schemas that a reference picks out of the middle of the document. */
final class PointerNames {

    private static final Set<String> KEYWORDS = Set.of(
            "items",
            "additionalProperties",
            "additionalItems",
            "allOf",
            "oneOf",
            "anyOf",
            "properties",
            "definitions",
            "patternProperties",
            "message",
            "subscribe",
            "publish",
            "schema",
            "payload",
            "headers",
            "not",
            "if",
            "then",
            "else",
            "contains");

    private static final String NONE = "Schema";

    private PointerNames() {}

    /** The name of a schema in a document: by its pointer, or else by the name of the file. */
    static String of(String document, JsonPointer pointer) {
        String name = of(pointer);
        if (!name.equals(NONE)) {
            return name;
        }
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String base = dot < 0 ? file : file.substring(0, dot);
        return base.isEmpty() ? NONE : base;
    }

    /** The key of a component, or else the last token that is a name: neither a keyword nor a number. */
    static String of(JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        if (tokens.size() == 3 && tokens.get(0).equals("components")) {
            return tokens.get(2);
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String token = tokens.get(i);
            // A property may be called like a keyword.
            boolean property = i > 0 && tokens.get(i - 1).equals("properties");
            if (property || !(KEYWORDS.contains(token) || token.matches("[0-9]*"))) {
                return token;
            }
        }
        return NONE;
    }
}
