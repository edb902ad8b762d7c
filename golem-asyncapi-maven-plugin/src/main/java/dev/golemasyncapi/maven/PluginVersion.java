package dev.golemasyncapi.maven;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * The version that a project takes of a plugin, from its pom or, where that names none, from Maven itself.
 *
 * @param name the plugin's artifactId
 * @param version the version, or nothing where the plugin takes no part in the build
 */
record PluginVersion(String name, String version) {

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,4})(?:\\.([0-9]{1,4}))?(?:[.-].*)?");

    /**
     * Looks into a project.
     *
     * @param key the plugin's {@code groupId:artifactId}
     */
    static PluginVersion of(MavenProject project, String key) {
        Plugin plugin = project.getPlugin(key);
        String version = plugin == null || plugin.getVersion() == null ? "" : plugin.getVersion();
        return new PluginVersion(key.substring(key.indexOf(':') + 1), version);
    }

    /** Whether the version is known to be older than another one. */
    boolean isBefore(int major, int minor) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
        return first < major || (first == major && second < minor);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
