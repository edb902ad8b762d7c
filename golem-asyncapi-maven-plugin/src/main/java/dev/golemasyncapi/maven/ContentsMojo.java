package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GivenOptions;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about what of the document they generate. */
abstract class ContentsMojo extends SelectionMojo {

    /**
     * What to generate: {@code all}; {@code models}, which are the payload types with the support code that they need;
     * or {@code client}, which is all else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.parts", defaultValue = "all")
    private @Nullable String parts;

    /** Adds the values of the parameters. */
    @Override
    void give(GivenOptions given) {
        super.give(given);
        given.put("parts", parts);
    }
}
