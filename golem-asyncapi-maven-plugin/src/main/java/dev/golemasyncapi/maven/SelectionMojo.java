package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GivenOptions;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that look at the whole API let the user choose about which part of it they look at. */
abstract class SelectionMojo extends AsyncApiMojo {

    /**
     * Whose side the document is written from: that of the {@code server}, as AsyncAPI 2.x means it, or that of the
     * {@code client}, which turns {@code publish} and {@code subscribe} round.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.perspective", defaultValue = "server")
    private @Nullable String perspective;

    /**
     * The addresses of the channels to generate or to compare, or patterns with {@code *} and {@code ?}. Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.includeChannels")
    private @Nullable List<@Nullable String> includeChannels;

    /**
     * The {@code operationId} of the operations to generate or to compare, or patterns with {@code *} and {@code ?}.
     * Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.includeOperations")
    private @Nullable List<@Nullable String> includeOperations;

    /**
     * The names of the messages to generate or to compare, or patterns with {@code *} and {@code ?}. Default: all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.includeMessages")
    private @Nullable List<@Nullable String> includeMessages;

    /** Adds the values of the parameters. */
    void give(GivenOptions given) {
        given.put("perspective", perspective)
                .put("includeChannels", includeChannels)
                .put("includeOperations", includeOperations)
                .put("includeMessages", includeMessages);
    }
}
