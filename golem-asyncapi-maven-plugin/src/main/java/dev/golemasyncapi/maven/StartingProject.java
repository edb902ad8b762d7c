package dev.golemasyncapi.maven;

import dev.golemasyncapi.AsyncApiGenerator;
import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.ReadRequest;
import dev.golemasyncapi.access.Artifacts;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.starter.StarterPom;
import dev.golemasyncapi.write.GeneratedFile;
import dev.golemasyncapi.write.ReadInputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * A project that starts with a document.
 *
 * @param base the project's folder
 * @param coordinates what it is called
 * @param document what it starts with
 * @param packageName the package of the client and of the classes to start with
 */
record StartingProject(Path base, Coordinates coordinates, StartingDocument document, Optional<String> packageName) {

    private static final String MAIN = "Main";

    /** The pom, or what belongs into it. */
    StarterPom pom(List<GeneratedFile> sources) {
        return new StarterPom(
                coordinates.groupId(),
                coordinates.artifactId(),
                packageName.filter(name -> !name.equals(packageOfCoordinates())),
                document.place(),
                mainClass(sources));
    }

    /** The classes to start with. */
    List<GeneratedFile> sources(GeneratorOptions options, MavenSession session, Log log) throws MojoFailureException {
        ReadRequest reading = ReadRequest.of(document.text())
                .withAccess(ReachableDocuments.of(
                        document.text(),
                        base,
                        null,
                        new Elsewhere(ReachableDocuments.remote(false, null, session), Artifacts.NONE),
                        new ReadInputs()));
        GeneratorRequest request = new GeneratorRequest(
                reading, packageOfClient(), Optional.empty(), Optional.empty(), Optional.empty(), options);
        GeneratorResult result = new AsyncApiGenerator().starter(request);
        DiagnosticReport report = new DiagnosticReport(document.text().name(), result.diagnostics());
        report.logTo(log);
        Optional<String> failure = report.failure(false);
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get() + "\nNothing was written.");
        }
        return result.files();
    }

    /** All files of the project, with or without a pom. */
    List<GeneratedFile> files(List<GeneratedFile> sources, boolean hasPom) {
        List<GeneratedFile> files = new ArrayList<>();
        if (!hasPom) {
            files.add(new GeneratedFile("pom.xml", pom(sources).whole()));
        }
        if (document.isNew()) {
            files.add(new GeneratedFile(document.text().name(), document.text().text()));
        }
        files.addAll(sources);
        return files;
    }

    /** The class that connects, where there is one. */
    Optional<String> mainClass(List<GeneratedFile> sources) {
        return sources.stream().anyMatch(StartingProject::isMain)
                ? Optional.of(packageOfClient() + "." + MAIN)
                : Optional.empty();
    }

    /** Whether a file is that class. */
    static boolean isMain(GeneratedFile file) {
        return file.path().endsWith("/" + MAIN + ".java");
    }

    private String packageOfClient() {
        return packageName.orElseGet(this::packageOfCoordinates);
    }

    private String packageOfCoordinates() {
        return PackageNames.ofCoordinates(coordinates.groupId(), coordinates.artifactId());
    }
}
