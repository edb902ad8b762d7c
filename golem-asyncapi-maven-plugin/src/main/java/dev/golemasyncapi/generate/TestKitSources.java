package dev.golemasyncapi.generate;

import dev.golemasyncapi.naming.Packages;
import java.util.HashMap;
import java.util.List;

/** The support code that every generated fake server shares, copied as the runtime is. */
final class TestKitSources {

    /** The package of the test kit here. */
    private static final String HOME = "dev.golemasyncapi.testkit";

    private static final PackedSources SOURCES = new PackedSources("META-INF/golem-asyncapi/testkit/");
    private static final String HEADER = "// Support code of the generated test kit; do not edit.\n";

    private TestKitSources() {}

    /** The sources for packages and a version of Jackson, by name. */
    static List<SourceFile> in(Packages packages, JacksonNames jackson) {
        var renamed = new HashMap<>(RuntimeSources.renamedPackages(packages.runtime(), jackson));
        renamed.put(HOME, packages.testKit());
        return SOURCES.copies("", packages.testKit().replace('.', '/') + "/", HEADER, renamed);
    }
}
