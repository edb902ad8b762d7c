package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The Server Object.
 *
 * @param name its key in the document
 * @param url the address, with {@code {variable}} placeholders, with or without a scheme
 * @param protocol the protocol as written, such as {@code wss}
 * @param protocolVersion the version of the protocol
 * @param description CommonMark text
 * @param variables the variables of the url, in the order of the document; those that it does not describe at the end
 * @param security alternatives, of which one suffices; empty where no credential is asked for
 * @param origin the key of the server
 */
public record Server(
        String name,
        String url,
        String protocol,
        Optional<String> protocolVersion,
        Optional<String> description,
        List<ServerVariable> variables,
        List<SecurityRequirement> security,
        Origin origin) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    /** Copies the lists. */
    public Server {
        variables = List.copyOf(variables);
        security = List.copyOf(security);
    }

    /** The names of the variables in the url, in order, each once. */
    public List<String> urlVariables() {
        return VARIABLE.matcher(url)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Whether the server speaks WebSocket, with or without TLS. */
    public boolean isWebSocket() {
        return protocol.equalsIgnoreCase("ws") || protocol.equalsIgnoreCase("wss");
    }
}
