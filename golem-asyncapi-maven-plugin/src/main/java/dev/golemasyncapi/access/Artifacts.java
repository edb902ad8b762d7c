package dev.golemasyncapi.access;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The artifacts that a project may read documents from. */
public interface Artifacts {

    /** None at all. */
    Artifacts NONE = new Artifacts() {
        @Override
        public Path find(String coordinates) throws IOException {
            throw new IOException("there is no repository to get it from");
        }

        @Override
        public boolean isDeclared(String coordinates) {
            return false;
        }

        @Override
        public Dependencies dependencies() {
            return new Dependencies(List.of(), List.of());
        }
    };

    /**
     * Gets an artifact.
     *
     * @param coordinates as a user writes them: the group, the artifact, and perhaps the version and the classifier,
     *     with colons between them
     * @return a jar, or the folder that becomes one
     * @throws IOException where it cannot be had; the message is for users
     */
    Path find(String coordinates) throws IOException;

    /** Whether the project declares an artifact, so that a document may make the build read it. */
    boolean isDeclared(String coordinates);

    /** What the project depends on. */
    Dependencies dependencies();

    /**
     * What a project depends on.
     *
     * @param files jars, or folders that become them, in the order of the project
     * @param unavailable why others cannot be looked into
     */
    record Dependencies(List<Path> files, List<String> unavailable) {

        /** Copies the lists. */
        public Dependencies {
            files = List.copyOf(files);
            unavailable = List.copyOf(unavailable);
        }
    }
}
