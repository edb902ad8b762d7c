package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.GeneratedFile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that the pom gives go before those of the document, and are for something. */
final class GivenNamesTest {

    private static final String DOCUMENT = """
            asyncapi: 2.6.0
            info: {title: Lamps, version: '1'}
            channels:
              /a~b/{id}:
                parameters: {id: {schema: {type: string}}}
                subscribe: {message: {$ref: '#/components/messages/lmp'}}
            components:
              messages:
                lmp: {payload: {type: object, properties: {lvl: {type: string, enum: [lo/w, high]}}}}
              schemas:
                foo: {x-java-name: Other, type: object, properties: {a=b: {type: string}}}
            """;

    @Test
    void namesStandAtPlaces() {
        GeneratorResult result = generate(Map.of(
                "foo", "Foo",
                "#/components/schemas/foo/properties/a=b", "ab",
                "#/components/messages/lmp", "Lamp",
                "#/components/messages/lmp/payload/properties/lvl", "level",
                "#/components/messages/lmp/payload/properties/lvl/enum/lo~1w", "DIM",
                "#/channels/~1a~0b~1{id}", "watch",
                "asyncapi.yaml#/channels/~1a~0b~1{id}/parameters/id", "key"));

        assertThat(result.diagnostics()).noneMatch(GivenNamesTest::isOfNames);
        String code = result.files().stream()
                .filter(file -> !GoldenCase.isOfTheRuntime(file))
                .map(GeneratedFile::content)
                .collect(Collectors.joining());
        assertThat(code)
                .contains("record Foo(@Nullable String ab,")
                .contains("MessageStream<Lamp> watch(String key)")
                .contains("record Lamp(@Nullable Lvl level,")
                .contains("Lvl DIM = ");
    }

    @Test
    void aNameForNothingIsAMistake() {
        assertThat(generate(Map.of("bar", "Foo")).diagnostics())
                .filteredOn(GivenNamesTest::isOfNames)
                .extracting(Diagnostic::message)
                .containsExactly("nameMappings has a name for \"bar\", and nothing stands there that gets a name");
    }

    @Test
    void aNameThatJavaForbidsIsAMistakeAtWhatItIsFor() {
        GeneratorResult result = generate(Map.of("foo", "class"));

        assertThat(result.files()).isEmpty();
        assertThat(result.diagnostics())
                .filteredOn(GivenNamesTest::isOfNames)
                .extracting(diagnostic -> diagnostic.origin().location())
                .containsExactly("asyncapi.yaml:11:5");
    }

    private static boolean isOfNames(Diagnostic diagnostic) {
        return diagnostic.code() == DiagnosticCode.INVALID_JAVA_NAME;
    }

    private static GeneratorResult generate(Map<String, String> mappings) {
        return new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                                SourceText.of("asyncapi.yaml", DOCUMENT),
                                "com.example",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .withOptions(GeneratorOptions.DEFAULT.withNameMappings(mappings)));
    }
}
