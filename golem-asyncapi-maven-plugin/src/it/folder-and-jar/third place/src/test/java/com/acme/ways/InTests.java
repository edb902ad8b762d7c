package com.acme.ways;

import com.acme.testing.TestSwitchesClient;

/** Uses the client that tests alone have. */
final class InTests {

    private InTests() {}

    static Class<?> client() {
        return TestSwitchesClient.class;
    }
}
