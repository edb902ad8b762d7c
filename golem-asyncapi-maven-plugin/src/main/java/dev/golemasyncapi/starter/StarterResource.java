package dev.golemasyncapi.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts of the plugin's jar that projects start with. */
public final class StarterResource {

    private static final String FOLDER = "/META-INF/golem-asyncapi/starter/";

    private StarterResource() {}

    /** A document for those who have none: the events of a worker of Golem. */
    public static String document() {
        return text("asyncapi.yaml");
    }

    static String text(String name) {
        try (InputStream in = StarterResource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin's jar is not whole: " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
