package com.example.model;

import java.util.List;
import javax.annotation.processing.Generated;

/** The examples that the document gives of the message {@code Priced}, for use in tests. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PricedExamples {
    /** The payload of an example. */
    public static final String EXAMPLE_1 = """
            {
              "amount": 1.5,
              "currency": "EUR"
            }""";

    private PricedExamples() {}

    /** {@return the payloads of all examples that have one, in the order of the document} */
    public static List<String> payloads() {
        return List.of(EXAMPLE_1);
    }
}
