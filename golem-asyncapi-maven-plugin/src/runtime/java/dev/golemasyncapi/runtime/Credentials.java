package dev.golemasyncapi.runtime;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * The credentials that the caller has given, by the names of the document's security schemes. Of the alternatives that
 * a server or an operation lists, the first whose schemes are all here is sent, and nothing else.
 */
public final class Credentials {

    private final Map<String, Credential> bySchemes = new LinkedHashMap<>();
    private final Set<String> certificates = new HashSet<>();
    private SSLContext tls;
    private boolean plaintextAllowed;

    /** Makes one without credentials. */
    public Credentials() {}

    private Credentials(Credentials other) {
        bySchemes.putAll(other.bySchemes);
        certificates.addAll(other.certificates);
        tls = other.tls;
        plaintextAllowed = other.plaintextAllowed;
    }

    /** {@return one of the same credentials that does not change with this one} */
    public Credentials copy() {
        return new Credentials(this);
    }

    /**
     * Adds a credential.
     *
     * @param scheme the name of its security scheme
     * @param credential the credential
     */
    public void put(String scheme, Credential credential) {
        bySchemes.put(scheme, credential);
    }

    /**
     * Adds a client certificate.
     *
     * @param scheme the name of its security scheme
     * @param keys holds the certificate and its private key
     * @param password protects the private key
     * @throws IllegalArgumentException if the key cannot be used
     */
    public void put(String scheme, KeyStore keys, char[] password) {
        try {
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            tls = context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "the client certificate of " + scheme + " cannot be used; check the key store and the password", e);
        }
        certificates.add(scheme);
    }

    /**
     * Adds a client certificate that is part of a TLS configuration, along with what the client trusts.
     *
     * @param scheme the name of its security scheme
     * @param context the configuration
     */
    public void put(String scheme, SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
        certificates.add(scheme);
    }

    /** Lets credentials go over {@code ws} to another machine. */
    public void allowPlaintext() {
        plaintextAllowed = true;
    }

    /** {@return what the certificate is presented with; null without one} */
    public @Nullable SSLContext tls() {
        return tls;
    }

    /**
     * Checks that one of the alternatives can be met.
     *
     * @param who the server or channel that asks, for the message of a failure
     * @param alternatives each a list of schemes that belong together; none at all asks for nothing
     * @throws IllegalStateException if a credential is missing
     */
    public void require(String who, List<List<String>> alternatives) {
        if (!alternatives.isEmpty() && alternatives.stream().noneMatch(this::has)) {
            throw new IllegalStateException(who + " asks for a credential: give the builder "
                    + alternatives.stream()
                            .map(schemes -> String.join(" and ", schemes))
                            .distinct()
                            .collect(Collectors.joining(", or ")));
        }
    }

    private boolean has(List<String> schemes) {
        return schemes.stream().allMatch(scheme -> bySchemes.containsKey(scheme) || certificates.contains(scheme));
    }

    /**
     * Sends what one of the alternatives asks for, beside what was added before.
     *
     * @param request what to send it with
     * @param who the server or channel that asks, for the message of a failure
     * @param alternatives as in {@link #require}
     * @throws IllegalStateException if a credential is missing
     */
    public void addTo(WebSocketRequest.Builder request, String who, List<List<String>> alternatives) {
        require(who, alternatives);
        request.allowPlaintextCredentials(plaintextAllowed);
        alternatives.stream().filter(this::has).findFirst().ifPresent(schemes -> {
            for (String scheme : schemes) {
                Credential credential = bySchemes.get(scheme);
                if (credential != null) {
                    request.credential(credential);
                }
            }
        });
    }

    /** {@return the names of the schemes that there are credentials for} */
    @Override
    public String toString() {
        return "Credentials" + bySchemes.keySet();
    }
}
