package com.example;

import com.example.runtime.ServerUrl;
import java.net.URI;
import java.util.List;
import javax.annotation.processing.Generated;

/** A server that a {@link U002aEvilBCodeLTitleClient} can connect to. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class U002aEvilBCodeLTitleServer {
    private final String name;

    private final URI uri;

    private final boolean credentialRequired;

    private U002aEvilBCodeLTitleServer(String name, URI uri, boolean credentialRequired) {
        this.name = name;
        this.uri = uri;
        this.credentialRequired = credentialRequired;
    }

    /**
     * *&#47; &#92;u002a/ &#64;see &lt;b&gt;bold &#123;&#64;code $L &quot;quoted&quot; &#92; �
     *
     * <p>&#64;param x
     *
     * @param aBU002a *&#47; &#92;u002a/ &#64;return &lt;i&gt; &#123;&#64;inheritDoc $T &quot; &#92; �
     *     next.
     * @param cL *&#47;.
     */
    public static U002aEvilBCodeLTitleServer localServer(String aBU002a, String cL) {
        ServerUrl.requireListed("a\"b\\u002a/", aBU002a, List.of("*/ \" \\ \\u0022 $L \u202e \n end", "\\u000a", "$L"));
        return new U002aEvilBCodeLTitleServer(
                "local_server", ServerUrl.of("ws://" + aBU002a + ".example.com/*/" + cL, "ws"), false);
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static U002aEvilBCodeLTitleServer of(URI uri) {
        return new U002aEvilBCodeLTitleServer("custom", ServerUrl.of(uri.toString(), "wss"), false);
    }

    /** What the document calls the server. */
    public String name() {
        return name;
    }

    /** The address that the channels are below. */
    public URI uri() {
        return uri;
    }

    /** Whether the document asks for a credential here. */
    public boolean credentialRequired() {
        return credentialRequired;
    }

    @Override
    public String toString() {
        return name + " (" + uri + ")";
    }
}
