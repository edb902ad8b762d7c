package dev.golemasyncapi.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Events as JSON texts. */
final class Samples {

    /** An event of each of the nine kinds, as Golem's worker service sends them. */
    static final List<String> GOLEM = lines("/golem-events.jsonl");

    /** Events in the shape of the published document, some with more than it lists. */
    static final List<String> FLAT = lines("/flat-events.jsonl");

    /** An event of a kind that no document lists. */
    static final String NOVEL = "{\"Novel\":{\"amount\":1.50,\"nested\":{\"list\":[1,null,\"x\"]}}}";

    private Samples() {}

    /** A short event that tells its number, written without spaces as the generated code writes it. */
    static String numbered(int number) {
        return "{\"ClientLagged\":{\"number_of_missed_messages\":" + number + "}}";
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
