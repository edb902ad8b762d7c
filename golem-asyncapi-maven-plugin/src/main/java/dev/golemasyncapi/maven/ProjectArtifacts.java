package dev.golemasyncapi.maven;

import dev.golemasyncapi.access.Artifacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Artifacts of the repositories that a project may use, by the rules of its build: those of the reactor are taken from
 * there, and nothing is downloaded where Maven is offline. Nothing is resolved before it is asked for, since modules
 * that need none must not wait for others to be packaged.
 */
final class ProjectArtifacts implements Artifacts {

    private final RepositorySystem system;
    private final MavenSession session;
    private final MavenProject project;
    private final Map<String, Path> found = new HashMap<>();

    ProjectArtifacts(RepositorySystem system, MavenSession session, MavenProject project) {
        this.system = system;
        this.session = session;
        this.project = project;
    }

    @Override
    public Path find(String coordinates) throws IOException {
        Path known = found.get(coordinates);
        if (known == null) {
            String[] parts = coordinates.split(":", -1);
            known = resolve(parts[0], parts[1], parts.length > 3 ? parts[3] : "", version(parts));
            found.put(coordinates, known);
        }
        return known;
    }

    private String version(String[] parts) throws IOException {
        if (parts.length > 2) {
            return parts[2];
        }
        return declared()
                .filter(dependency -> is(dependency, parts))
                .flatMap(dependency -> Stream.ofNullable(dependency.getVersion()))
                .findFirst()
                .orElseThrow(() -> new IOException("the project declares no version of " + String.join(":", parts)
                        + "; write one, as in artifact:" + String.join(":", parts) + ":1.0!/PATH"));
    }

    private Path resolve(String group, String name, String classifier, String version) throws IOException {
        var artifact = new DefaultArtifact(group, name, classifier, "jar", version);
        var request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
        try {
            return system.resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isDeclared(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return project.getDependencies().stream()
                .anyMatch(dependency ->
                        is(dependency, parts) && (parts.length < 3 || parts[2].equals(dependency.getVersion())));
    }

    private static boolean is(Dependency dependency, String[] parts) {
        return dependency.getGroupId().equals(parts[0])
                && dependency.getArtifactId().equals(parts[1]);
    }

    /** The dependencies, and then what is managed without being one. */
    private Stream<Dependency> declared() {
        Stream<Dependency> managed = Optional.ofNullable(project.getDependencyManagement()).stream()
                .flatMap(management -> management.getDependencies().stream());
        return Stream.concat(project.getDependencies().stream(), managed);
    }

    @Override
    public Dependencies dependencies() {
        List<Path> files = new ArrayList<>();
        List<String> unavailable = new ArrayList<>();
        for (Dependency dependency : project.getDependencies()) {
            if ("jar".equals(dependency.getType()) && !"system".equals(dependency.getScope())) {
                String classifier = Optional.ofNullable(dependency.getClassifier())
                        .map(text -> ":" + text)
                        .orElse("");
                try {
                    files.add(find(dependency.getGroupId() + ":" + dependency.getArtifactId() + ":"
                            + dependency.getVersion() + classifier));
                } catch (IOException e) {
                    unavailable.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return new Dependencies(files, unavailable);
    }
}
