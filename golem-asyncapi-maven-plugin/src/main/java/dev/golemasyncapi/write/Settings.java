package dev.golemasyncapi.write;

import java.nio.charset.StandardCharsets;

/** What a run went by, other than what it read: parameters, what was found out about the project, the plugin itself. */
public final class Settings {

    private final StringBuilder text = new StringBuilder();

    /** Makes empty settings. */
    public Settings() {}

    /** Adds a setting; their order counts. */
    public Settings put(String name, String value) {
        // With its length in front, no value can look like the end of it and a setting that follows.
        text.append(name)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n');
        return this;
    }

    /** One checksum of all. */
    String checksum() {
        return Checksum.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
