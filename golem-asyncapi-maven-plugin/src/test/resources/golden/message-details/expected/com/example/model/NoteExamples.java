package com.example.model;

import java.util.List;
import javax.annotation.processing.Generated;

/** The examples that the document gives of the message {@code note}, for use in tests. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class NoteExamples {
    /** greeting. */
    public static final String GREETING = "Hello,\n\"world\"";

    private NoteExamples() {}

    /** {@return the payloads of all examples that have one, in the order of the document} */
    public static List<String> payloads() {
        return List.of(GREETING);
    }
}
