package dev.golemasyncapi.maven;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;

/** What Maven reads about the plugin. */
final class Descriptors {

    private Descriptors() {}

    /** The descriptor that is packed into the plugin. */
    static PluginDescriptor plugin() {
        try (InputStream in = Descriptors.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder().build(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException("the plugin's descriptor cannot be read", e);
        }
    }
}
