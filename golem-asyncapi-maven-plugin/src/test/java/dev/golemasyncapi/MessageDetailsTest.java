package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated of a message beside its payload does what it says. */
class MessageDetailsTest {

    private static final String MODEL = "com.example.model.";

    @TempDir
    private Path folder = Path.of("");

    private @Nullable URLClassLoader loader;

    @BeforeEach
    void compile() throws IOException {
        GoldenCase golden = GoldenCase.all().stream()
                .filter(each -> each.name().equals("message-details"))
                .findFirst()
                .orElseThrow();
        var urls = new ArrayList<URL>();
        for (Path classes : new GoldenClasses(folder).of(golden)) {
            urls.add(classes.toUri().toURL());
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new), MessageDetailsTest.class.getClassLoader());
    }

    @AfterEach
    void close() throws IOException {
        if (loader != null) {
            loader.close();
        }
    }

    @Test
    void examplesAreTheJsonOfTheDocument() throws Exception {
        assertThat(ExactJson.value(constant("ResultExamples", "SMALL_SUM")))
                .isEqualTo(ExactJson.value("{\"request\": {\"ids\": [1, 2]}, \"value\": 2.00}"));
        assertThat(ExactJson.value(constant("ResultExamples", "EXAMPLE_2")))
                .isEqualTo(ExactJson.value("{\"value\": 1E+400, \"note\": "
                        + "\"\\u202E */ \\\\u002a/ \\\"\\\"\\\" $L ${x} \\u0000 \\u2028\"}"));
        assertThat(ExactJson.value(constant("ResultExamples", "SMALL_SUM_HEADERS")))
                .isEqualTo(ExactJson.value("{\"sentAt\": \"2026-01-01T00:00:00Z\", \"trace\": {\"span\": \"a1\"}}"));
        assertThat(constant("NoteExamples", "GREETING")).isEqualTo("Hello,\n\"world\"");
        assertThat(type("ResultExamples").getMethod("payloads").invoke(null))
                .isInstanceOf(List.class)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void correlationIdsAreFoundWhereTheExpressionLeads() throws Exception {
        assertThat(correlationId("Result", "Result", constant("ResultExamples", "SMALL_SUM")))
                .isEqualTo(1L);
        assertThat(correlationId("Result", "Result", "{\"value\": 1}")).isNull();
        assertThat(correlationId("Result", "Result", "{\"value\": 1, \"request\": {\"ids\": []}}"))
                .isNull();
        assertThat(correlationId("Progress", "TraceHeaders", "{\"trace\": {\"span\": \"s\"}}"))
                .isEqualTo("s");
    }

    private @Nullable Object correlationId(String message, String part, String json) throws Exception {
        Class<?> type = type(part);
        return type(message + "CorrelationId")
                .getMethod("of", type)
                .invoke(null, new ObjectMapper().readValue(json, type));
    }

    private String constant(String type, String name) throws Exception {
        return (String) type(type).getField(name).get(null);
    }

    private Class<?> type(String simpleName) throws ClassNotFoundException {
        return Class.forName(MODEL + simpleName, true, loader);
    }
}
