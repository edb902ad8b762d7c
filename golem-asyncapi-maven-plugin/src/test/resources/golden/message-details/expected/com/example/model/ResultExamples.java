package com.example.model;

import java.util.List;
import javax.annotation.processing.Generated;

/** The examples that the document gives of the message {@code result}, for use in tests. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class ResultExamples {
    /** One and one. */
    public static final String SMALL_SUM = """
            {
              "request": {
                "ids": [ 1, 2 ]
              },
              "value": 2.00
            }""";

    /** The headers of the same message as JSON: see {@link #SMALL_SUM}. */
    public static final String SMALL_SUM_HEADERS = """
            {
              "sentAt": "2026-01-01T00:00:00Z",
              "trace": {
                "span": "a1"
              }
            }""";

    /** The payload of an example. */
    public static final String EXAMPLE_2 = """
            {
              "value": 1E+400,
              "note": "\\u202e */ \\\\u002a/ \\"\\"\\" $L ${x} \\u0000 \\u2028"
            }""";

    /** The headers of the same message as JSON. */
    public static final String EXAMPLE_3_HEADERS = "{}";

    /** small sum. */
    public static final String SMALL_SUM_B36A = """
            {
              "value": 16
            }""";

    private ResultExamples() {}

    /** {@return the payloads of all examples that have one, in the order of the document} */
    public static List<String> payloads() {
        return List.of(SMALL_SUM, EXAMPLE_2, SMALL_SUM_B36A);
    }
}
