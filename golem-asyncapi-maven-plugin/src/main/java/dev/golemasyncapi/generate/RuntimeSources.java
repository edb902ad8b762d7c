package dev.golemasyncapi.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The support code that every generated client shares. It is ordinary Java of ours, packed as text, and is copied with
 * only its package changed.
 */
final class RuntimeSources {

    private static final String FOLDER = "/META-INF/golem-asyncapi/runtime/";
    private static final String HOME = "dev.golemasyncapi.runtime";
    private static final String HEADER = "// Support code of the generated client; do not edit.\n";

    private RuntimeSources() {}

    /** The sources for a package. */
    static List<SourceFile> in(String packageName) {
        var files = new ArrayList<SourceFile>();
        for (String name : read("index.txt").lines().toList()) {
            String source = HEADER + read(name).replace("\r\n", "\n").replace(HOME, packageName);
            files.add(new SourceFile(packageName.replace('.', '/') + "/" + name, source));
        }
        return files;
    }

    private static String read(String name) {
        try (InputStream in = RuntimeSources.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar lacks " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
