package com.example.model;

import java.util.List;
import javax.annotation.processing.Generated;

/** The examples that the document gives of the message {@code Fault}, for use in tests. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class FaultExamples {
    /** The payload of an example. */
    public static final String EXAMPLE_1 = """
            {
              "fault": "clouds"
            }""";

    /** The payload of an example. */
    public static final String EXAMPLE_2 = """
            {
              "fault": "a */ \\"quoted\\" one"
            }""";

    private FaultExamples() {}

    /** {@return the payloads of all examples that have one, in the order of the document} */
    public static List<String> payloads() {
        return List.of(EXAMPLE_1, EXAMPLE_2);
    }
}
