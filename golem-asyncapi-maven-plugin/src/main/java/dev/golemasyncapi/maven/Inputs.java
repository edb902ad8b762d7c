package dev.golemasyncapi.maven;

import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an execution, in an order that is the same on every machine.
 *
 * @param base where relative paths start
 * @param sources whose folder is looked into where the pom names none
 * @param elsewhere reads those that are no files
 * @param refRoot a further folder that references may lead into
 * @param log takes what is read
 */
record Inputs(
        Path base,
        SourceSet sources,
        Elsewhere elsewhere,
        @Nullable String refRoot,
        ReadInputs log) {

    /** Reads the document that {@code inputSpec} names, or those of {@code inputSpecs}. */
    List<Input> read(
            @Nullable String inputSpec,
            @Nullable InputSpecs inputSpecs,
            @Nullable List<@Nullable String> overlays,
            SeverityPolicy severities)
            throws IOException, MojoFailureException {
        var files = new InputDocument(base, sources, log);
        ReadRequest common = common(files, overlays, severities);
        if (inputSpecs == null || !inputSpecs.isGiven()) {
            Optional<SourceText> found = ReachableDocuments.at("inputSpec", inputSpec, elsewhere, log);
            SourceText document = found.isPresent() ? found.get() : files.read(inputSpec);
            return List.of(input(common, document, Optional.empty()));
        }
        if (inputSpec != null && !inputSpec.isBlank()) {
            throw new MojoFailureException("inputSpec names one document and inputSpecs several: set one of them");
        }
        List<Input> inputs = new ArrayList<>();
        for (Map.Entry<String, SourceText> document : files.readAll(inputSpecs).entrySet()) {
            inputs.add(input(common, document.getValue(), Optional.of(document.getKey())));
        }
        return inputs;
    }

    /** Reads the document that another parameter names. */
    Input readNamed(
            String parameter, String value, @Nullable List<@Nullable String> overlays, SeverityPolicy severities)
            throws IOException, MojoFailureException {
        var files = new InputDocument(base, sources, log);
        ReadRequest common = common(files, overlays, severities);
        Optional<SourceText> found = ReachableDocuments.at(parameter, value, elsewhere, log);
        SourceText document = found.isPresent() ? found.get() : files.read(parameter, value);
        return input(common, document, Optional.empty());
    }

    private static ReadRequest common(
            InputDocument files, @Nullable List<@Nullable String> overlays, SeverityPolicy severities)
            throws IOException, MojoFailureException {
        return ReadRequest.of(SourceText.of("", ""))
                .withSeverities(severities)
                .withOverlays(files.readOverlays(overlays));
    }

    private Input input(ReadRequest common, SourceText document, Optional<String> place) {
        return new Input(
                common.withDocument(document)
                        .withAccess(ReachableDocuments.of(document, base, refRoot, elsewhere, log)),
                place);
    }
}
