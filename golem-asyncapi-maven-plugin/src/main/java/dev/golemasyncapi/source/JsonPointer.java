package dev.golemasyncapi.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The path of a value in a document (RFC 6901).
 *
 * <p>A pointer holds its parent and its last token, so that the pointers of a whole tree share their common parts.
 */
public final class JsonPointer {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    private final @Nullable JsonPointer parent;
    private final String token;

    private JsonPointer(@Nullable JsonPointer parent, String token) {
        this.parent = parent;
        this.token = token;
    }

    /** The pointer with these tokens, unescaped. */
    public static JsonPointer of(String... tokens) {
        return of(Arrays.asList(tokens));
    }

    /** The pointer with these tokens, unescaped. */
    public static JsonPointer of(List<String> tokens) {
        JsonPointer pointer = ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }

    /** Reads a pointer's text such as {@code /components/schemas/a~1b}; empty where it is not one. */
    public static Optional<JsonPointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        for (String escaped : text.substring(1).split("/", -1)) {
            if (escaped.replace("~0", "").replace("~1", "").indexOf('~') >= 0) {
                return Optional.empty();
            }
            tokens.add(escaped.replace("~1", "/").replace("~0", "~"));
        }
        return Optional.of(of(tokens));
    }

    /** The pointer to a member of the object that this one points to. */
    public JsonPointer child(String name) {
        return new JsonPointer(this, name);
    }

    /** The pointer to an element of the array that this one points to, counted from 0. */
    public JsonPointer child(int index) {
        return new JsonPointer(this, Integer.toString(index));
    }

    /** The pointer to the value that holds this one; empty for the root. */
    public Optional<JsonPointer> parent() {
        return Optional.ofNullable(parent);
    }

    /** The tokens from the root, unescaped. */
    public List<String> tokens() {
        Deque<String> tokens = new ArrayDeque<>();
        JsonPointer pointer = this;
        for (JsonPointer above = pointer.parent; above != null; above = pointer.parent) {
            tokens.addFirst(pointer.token);
            pointer = above;
        }
        return List.copyOf(tokens);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && tokens().equals(pointer.tokens());
    }

    @Override
    public int hashCode() {
        return Objects.hash(tokens());
    }

    /** The text as in RFC 6901, such as {@code /channels/~1a/subscribe}; the root is the empty text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String each : tokens()) {
            text.append('/').append(each.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
