package dev.golemasyncapi.access;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Resources of a class path, such as documents in a jar: {@code classpath:folder/document.yaml}. */
public final class ClasspathDocuments implements DocumentSource {

    private static final String SCHEME = "classpath:";
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final String HOW_TO_ADD = "add the artifact that holds it to the <dependencies> of the plugin";

    private final ClassLoader loader;

    /** Takes the class path. */
    public ClasspathDocuments(ClassLoader loader) {
        this.loader = loader;
    }

    /** Whether a name or a reference is one of the class path. */
    static boolean isName(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public Answer locate(String from, String reference) {
        Optional<String> written =
                PercentCode.decode(isName(reference) ? reference.substring(SCHEME.length()) : reference);
        if (written.isEmpty()) {
            return new Refused("it is not the path of a resource", Optional.empty());
        }
        String start = isName(reference) ? "/" : "/" + folder(from.substring(SCHEME.length()));
        Optional<String> path = normalized(start + written.get());
        if (path.isEmpty()) {
            return new Refused("it leads out of the class path", Optional.empty());
        }
        return loader.getResource(path.get()) == null
                ? new Missing(Optional.of(HOW_TO_ADD))
                : new Found(SCHEME + path.get());
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static Optional<String> normalized(String path) {
        String collapsed = path.replaceAll("/+", "/");
        try {
            String plain = new URI(null, null, collapsed, null).normalize().getPath();
            return plain.startsWith("/..") || plain.length() < 2 ? Optional.empty() : Optional.of(plain.substring(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public Content content(String name) throws IOException {
        try (InputStream resource = loader.getResourceAsStream(name.substring(SCHEME.length()))) {
            if (resource == null) {
                throw new FileNotFoundException("it is not on the class path");
            }
            byte[] content = resource.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new IOException("it is larger than 64 MiB");
            }
            return new Content(name, content);
        }
    }
}
