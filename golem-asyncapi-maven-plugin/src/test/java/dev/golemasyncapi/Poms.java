package dev.golemasyncapi;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** The poms of this build, as they are written. */
final class Poms {

    private static final Path PARENT = Path.of("../pom.xml");
    private static final List<Path> MODULES =
            List.of(Path.of("pom.xml"), Path.of("../golem-generated-client-it/pom.xml"));

    private Poms() {}

    static Model parent() throws IOException, XmlPullParserException {
        return read(PARENT);
    }

    static Model plugin() throws IOException, XmlPullParserException {
        return read(MODULES.get(0));
    }

    static List<Model> modules() throws IOException, XmlPullParserException {
        return List.of(read(MODULES.get(0)), read(MODULES.get(1)));
    }

    static Model read(Path file) throws IOException, XmlPullParserException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new MavenXpp3Reader().read(reader);
        }
    }
}
