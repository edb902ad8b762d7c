package dev.golemasyncapi.access;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents of hosts that the user names, over http and https. */
public final class RemoteDocuments implements DocumentSource {

    private static final int MOST_REDIRECTS = 5;

    private final boolean allowed;
    private final List<String> hosts;
    private final Downloads downloads;

    /**
     * Takes the policy.
     *
     * @param allowed whether anything is read at all
     * @param hosts the hosts that may be read from, in any case; one with {@code :port} means that port only
     * @param downloads reads from them
     */
    public RemoteDocuments(boolean allowed, List<String> hosts, Downloads downloads) {
        this.allowed = allowed;
        this.hosts = new ArrayList<>();
        for (String host : hosts) {
            this.hosts.add(host.strip().toLowerCase(Locale.ROOT));
        }
        this.downloads = downloads;
    }

    /** Whether a name or a reference is an address of the web. */
    static boolean isName(String text) {
        return text.regionMatches(true, 0, "https://", 0, 8) || text.regionMatches(true, 0, "http://", 0, 7);
    }

    @Override
    public Answer locate(String from, String reference) {
        URI address;
        try {
            address = (isName(reference)
                            ? URI.create(reference)
                            : URI.create(from).resolve(reference))
                    .normalize();
        } catch (IllegalArgumentException e) {
            return new Refused("it is not an address", Optional.empty());
        }
        Optional<String> refusal = refusal(address);
        return refusal.isPresent()
                ? new Refused(refusal.get(), Optional.of(howToAllow(address)))
                : new Found(address.toString());
    }

    private String howToAllow(URI address) {
        String host = address.getHost() == null ? "HOST" : address.getHost();
        return "set allowRemoteRefs to true and add " + host + " to allowedHosts"
                + " (-Dasyncapi.allowRemoteRefs=true -Dasyncapi.allowedHosts=" + host + ")";
    }

    private Optional<String> refusal(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (host.isEmpty() || !isName(address.toString())) {
            return Optional.of("it is not an address of http or https with a host");
        }
        if (address.getUserInfo() != null) {
            return Optional.of("it holds a user name");
        }
        if (!allowed) {
            return Optional.of("documents of other machines are not read unless you allow it");
        }
        return hosts.contains(host) || hosts.contains(host + ":" + address.getPort())
                ? Optional.empty()
                : Optional.of("the host " + host + " is not among the allowed ones");
    }

    /** The document has the address that it was found at in the end: references in it start there (RFC 3986, 5.1.3). */
    @Override
    public Content content(String name) throws IOException {
        URI address = URI.create(name);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Downloads.Answer answer = downloads.get(address);
            if (answer.redirect().isEmpty()) {
                return new Content(address.toString(), answer.body());
            }
            address = redirected(address, answer.redirect().get());
        }
        throw new IOException("it redirects more than " + MOST_REDIRECTS + " times");
    }

    private URI redirected(URI from, String location) throws IOException {
        URI address;
        try {
            address = withoutFragment(from.resolve(location).normalize());
        } catch (IllegalArgumentException e) {
            throw new IOException("it redirects to what is not an address", e);
        }
        Optional<String> refusal = refusal(address);
        if (refusal.isPresent()) {
            String host = address.getHost() == null ? "nowhere" : "to " + address.getHost();
            throw new IOException("it redirects " + host + ", and " + refusal.get());
        }
        return address;
    }

    private static URI withoutFragment(URI address) {
        String text = address.toString();
        int hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }
}
