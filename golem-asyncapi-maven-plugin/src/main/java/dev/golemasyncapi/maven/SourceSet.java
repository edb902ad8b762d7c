package dev.golemasyncapi.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/** The sources that generated code is compiled with: those of the project, or those of its tests. */
enum SourceSet {
    /** What is packaged. */
    MAIN("src/main/asyncapi", "generated-sources/asyncapi"),
    /** What tests alone see. */
    TEST("src/test/asyncapi", "generated-test-sources/asyncapi");

    private final String inputFolder;
    private final String outputFolder;

    SourceSet(String inputFolder, String outputFolder) {
        this.inputFolder = inputFolder;
        this.outputFolder = outputFolder;
    }

    /** Where documents are looked for, from the project's folder. */
    String inputFolder() {
        return inputFolder;
    }

    /** Where code is generated, from the build directory. */
    String outputFolder() {
        return outputFolder;
    }

    /** Has a folder compiled. */
    void addRoot(MavenProject project, Path folder) {
        if (this == TEST) {
            project.addTestCompileSourceRoot(folder.toString());
        } else {
            project.addCompileSourceRoot(folder.toString());
        }
    }
}
