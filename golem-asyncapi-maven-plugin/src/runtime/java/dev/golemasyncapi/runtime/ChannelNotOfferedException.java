package dev.golemasyncapi.runtime;

import java.util.List;

/** The document has a channel on other servers than the one that was chosen. Nothing was sent. */
public final class ChannelNotOfferedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** An array, since javac warns from Java 18 on of fields that may hold what cannot be serialized. */
    private final String[] servers;

    ChannelNotOfferedException(String channel, String server, List<String> servers) {
        super("the server " + Printable.text(server, Printable.NAME) + " does not offer the channel "
                + Printable.text(channel, Printable.NAME) + "; choose "
                + Printable.text(String.join(" or ", servers), 4 * Printable.NAME)
                + ", or give its address if it does all the same");
        this.servers = servers.toArray(String[]::new);
    }

    /** {@return the names of the servers that offer the channel} */
    public List<String> servers() {
        return List.of(servers);
    }
}
