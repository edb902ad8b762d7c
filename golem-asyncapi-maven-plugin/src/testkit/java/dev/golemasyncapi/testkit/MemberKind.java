package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a text in a path, a query or a header is in JSON. What cannot be that stays text, and is complained of later.
 */
public enum MemberKind {
    /** A string. */
    TEXT(false),
    /** A number. */
    NUMBER(false),
    /** {@code true} or {@code false}. */
    BOOLEAN(false),
    /** What it looks like. */
    ANY(false),
    /** An array of strings. */
    TEXTS(true),
    /** An array of numbers. */
    NUMBERS(true),
    /** An array of {@code true} and {@code false}. */
    BOOLEANS(true),
    /** An array of what they look like. */
    ANYS(true);

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final boolean list;

    MemberKind(boolean list) {
        this.list = list;
    }

    /** Whether it is an array. */
    boolean isList() {
        return list;
    }

    /** Writes what a member holds; of several texts that are no list, the first. */
    void write(List<String> texts, JsonGenerator json) throws IOException {
        if (!list) {
            scalar(texts.get(0), json);
            return;
        }
        json.writeStartArray();
        for (String text : texts) {
            scalar(text, json);
        }
        json.writeEndArray();
    }

    private void scalar(String text, JsonGenerator json) throws IOException {
        boolean number = this == NUMBER || this == NUMBERS || this == ANY || this == ANYS;
        boolean truth = this == BOOLEAN || this == BOOLEANS || this == ANY || this == ANYS;
        if (number && JSON_NUMBER.matcher(text).matches()) {
            json.writeNumber(text);
        } else if (truth && (text.equals("true") || text.equals("false"))) {
            json.writeBoolean(text.equals("true"));
        } else {
            json.writeString(text);
        }
    }
}
