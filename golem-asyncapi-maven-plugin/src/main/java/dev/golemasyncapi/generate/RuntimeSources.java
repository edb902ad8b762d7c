package dev.golemasyncapi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The support code that every generated client shares. It is ordinary Java of ours, packed as text, and is copied with
 * only packages renamed: its own, and those of Jackson where it is to stand on another version than here.
 */
final class RuntimeSources {

    /** The package of the runtime here. */
    static final String HOME = "dev.golemasyncapi.runtime";

    private static final PackedSources SOURCES = new PackedSources("META-INF/golem-asyncapi/runtime/");
    private static final String HEADER = "// Support code of the generated client; do not edit.\n";

    private RuntimeSources() {}

    /** The sources for a package and a version of Jackson, by name. */
    static List<SourceFile> in(String packageName, JacksonNames jackson) {
        var files = new ArrayList<SourceFile>();
        String path = packageName.replace('.', '/') + "/";
        Map<String, String> renamed = renamedPackages(packageName, jackson);
        files.addAll(SOURCES.copies("", path, HEADER, renamed));
        String adapters = jackson.adapters() + "/";
        files.addAll(SOURCES.copies(adapters, path + adapters, HEADER, renamed));
        return files;
    }

    /** What packages become that the runtime, and whatever else is written on it, names. */
    static Map<String, String> renamedPackages(String packageName, JacksonNames jackson) {
        var renamed = new HashMap<>(jackson.renamedPackages(packageName));
        renamed.put(HOME, packageName);
        return renamed;
    }
}
