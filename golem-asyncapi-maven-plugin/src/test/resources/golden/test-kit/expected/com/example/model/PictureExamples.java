package com.example.model;

import java.util.List;
import javax.annotation.processing.Generated;

/** The examples that the document gives of the message {@code Picture}, for use in tests. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PictureExamples {
    /** first light. */
    public static final String FIRST_LIGHT = """
            {
              "picture": "Saturn"
            }""";

    private PictureExamples() {}

    /** {@return the payloads of all examples that have one, in the order of the document} */
    public static List<String> payloads() {
        return List.of(FIRST_LIGHT);
    }
}
