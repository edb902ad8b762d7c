package dev.golemasyncapi.diagnostics;

import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON that people can read, too. */
public final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The value as JSON; it ends with a line break. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, "\n");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append(indent).append("  ");
                string(String.valueOf(entry.getKey()));
                out.append(": ");
                write(entry.getValue(), indent + "  ");
                separator = ",";
            }
            out.append(map.isEmpty() ? "{}" : indent + "}");
        } else if (value instanceof List<?> list) {
            String separator = "[";
            for (Object item : list) {
                out.append(separator).append(indent).append("  ");
                write(item, indent + "  ");
                separator = ",";
            }
            out.append(list.isEmpty() ? "[]" : indent + "]");
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            string(value.toString());
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isUnseen(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Whether a character would not be seen, or is half of one. */
    private static boolean isUnseen(String text, int index) {
        int type = Character.getType(text.codePointAt(index));
        boolean pair = Character.isLowSurrogate(text.charAt(index))
                && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1));
        return !pair
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
