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

    private final boolean listed;

    private final List<List<String>> security;

    private U002aEvilBCodeLTitleServer(String name, URI uri, boolean listed, List<List<String>> security) {
        this.name = name;
        this.uri = uri;
        this.listed = listed;
        this.security = security;
    }

    /**
     * *&#47; &#92;u002a/ &#64;see &lt;b&gt;bold &#123;&#64;code $L &quot;quoted&quot; &#92; �
     *
     * <p>&#64;param x
     *
     * @param aBU002a *&#47; &#92;u002a/ &#64;return &lt;i&gt; &#123;&#64;inheritDoc $T &quot; &#92; �
     *     next.
     * @param cL *&#47;.
     * @return the server
     */
    public static U002aEvilBCodeLTitleServer localServer(ABU002a aBU002a, String cL) {
        return new U002aEvilBCodeLTitleServer(
                "local_server",
                ServerUrl.of("ws://" + aBU002a.value() + ".example.com/*/" + ServerUrl.variable("c$L", cL), "ws"),
                true,
                List.of());
    }

    /**
     * A server that the document does not name.
     *
     * @param uri its address with the scheme {@code ws} or {@code wss}
     * @return the server
     * @throws IllegalArgumentException if it is not the address of a WebSocket server
     */
    public static U002aEvilBCodeLTitleServer of(URI uri) {
        return new U002aEvilBCodeLTitleServer("custom", ServerUrl.of(uri.toString(), "wss"), false, List.of());
    }

    /** {@return what the document calls the server} */
    public String name() {
        return name;
    }

    /** {@return the address that the channels are below} */
    public URI uri() {
        return uri;
    }

    /** {@return the security schemes that are asked for: alternatives, each of schemes that belong together} */
    public List<List<String>> security() {
        return security;
    }

    @Override
    public String toString() {
        return name + " (" + ServerUrl.shown(uri) + ")";
    }

    /** *&#47; &#92;u002a/ &#64;return &lt;i&gt; &#123;&#64;inheritDoc $T &quot; &#92; � next. */
    public enum ABU002a {
        /** <code>&quot;*&#47; &#92;&quot; &#92;&#92; &#92;&#92;u0022 $L &#92;u202e &#92;n end&quot;</code> */
        U0022_L_END("*/ \" \\ \\u0022 $L \u202e \n end"),

        /** <code>&#92;u000a</code> */
        U000A("\\u000a"),

        /** {@code $L} */
        L("$L");

        private final String value;

        ABU002a(String value) {
            this.value = value;
        }

        /** {@return what stands in the address} */
        public String value() {
            return value;
        }
    }
}
