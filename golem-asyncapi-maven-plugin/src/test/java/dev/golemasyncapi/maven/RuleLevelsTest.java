package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.source.SourceText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Severities that users choose. */
class RuleLevelsTest {

    /** Its channel describes a parameter that its address does not have: a warning by default. */
    private static final String UNUSED_PARAMETER = """
            asyncapi: 2.6.0
            info: {title: Shop, version: 1.0.0}
            servers: {main: {url: 'localhost', protocol: ws}}
            channels:
              /a:
                parameters:
                  b: {schema: {type: string}}
            """;

    @Test
    void nothingSaidLeavesTheSeverityOfTheCatalogue() throws Exception {
        assertThat(severity(null, null)).contains(Severity.WARNING);
        assertThat(severity(Map.of(), " ")).contains(Severity.WARNING);
    }

    @Test
    void theMapAndTheLineSetSeverities() throws Exception {
        assertThat(severity(Map.of("unused-parameter", "error"), null)).contains(Severity.ERROR);
        assertThat(severity(null, "unused-parameter=info")).contains(Severity.INFO);
        assertThat(severity(null, " unused-parameter = OFF , unused-server-variable=error,"))
                .isEmpty();
    }

    @Test
    void theLineWinsOverTheMap() throws Exception {
        assertThat(severity(Map.of("unused-parameter", "error"), "unused-parameter=off"))
                .isEmpty();
    }

    @Test
    void whatIsRaisedToAnErrorFailsTheDocument() throws Exception {
        ReadRequest request = ReadRequest.of(SourceText.of("asyncapi.yaml", UNUSED_PARAMETER))
                .withSeverities(RuleLevels.policy(null, "unused-parameter=error"));

        assertThat(new AsyncApiGenerator().validate(request).ok()).isFalse();
    }

    @Test
    void unknownRulesAndLevelsAreRefused() {
        assertRefused("unused-paramter=off", "there is no rule 'unused-paramter': did you mean 'unused-parameter'?");
        assertRefused("colour=off", "there is no rule 'colour'; a rule's id stands in brackets where it is reported");
        assertRefused("unused-parameter=warn", "'warn' of 'unused-parameter' is none of error, warning, info, off");
        assertRefused("unused-parameter=of", "did you mean 'off'?");
        assertRefused("unused-parameter", "'unused-parameter' is not of the form ID=LEVEL");
    }

    @Test
    void anEmptyLevelIsRefused() {
        assertThatThrownBy(() -> RuleLevels.policy(Collections.singletonMap("unused-parameter", null), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'' of 'unused-parameter' is none of");
    }

    @Test
    void errorsThatMakeGenerationImpossibleCannotBeLowered() throws Exception {
        assertRefused(
                "missing-field=warning",
                "'missing-field' stays an error, since nothing can be generated from a document that breaks it");
        assertThat(RuleLevels.policy(null, "missing-field=error")).isNotNull();
    }

    private static void assertRefused(String line, String message) {
        assertThatThrownBy(() -> RuleLevels.policy(null, line))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("rules: ")
                .hasMessageContaining(message);
    }

    private static Optional<Severity> severity(@Nullable Map<String, @Nullable String> map, @Nullable String line)
            throws MojoFailureException {
        ReadRequest request = ReadRequest.of(SourceText.of("asyncapi.yaml", UNUSED_PARAMETER))
                .withSeverities(RuleLevels.policy(map, line));
        return new AsyncApiGenerator()
                .validate(request).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.code().id().equals("unused-parameter"))
                        .map(Diagnostic::severity)
                        .findFirst();
    }
}
