package dev.golemasyncapi.access;

import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;

/** Documents that can be had as they are stored, too. */
public interface DocumentSource extends DocumentAccess {

    /**
     * What is stored under a name.
     *
     * @param name where it was found, which is elsewhere when it was moved
     * @param bytes all of it
     */
    record Content(String name, byte[] bytes) {}

    /**
     * Gets what is stored under a name.
     *
     * @param name the name, as {@link #locate} gave it
     * @throws IOException where it cannot be read; the message is for users
     */
    Content content(String name) throws IOException;

    @Override
    default SourceText read(String name) throws IOException {
        Content content = content(name);
        return SourceText.decode(content.name(), content.bytes());
    }
}
