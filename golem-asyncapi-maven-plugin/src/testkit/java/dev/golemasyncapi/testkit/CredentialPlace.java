package dev.golemasyncapi.testkit;

import dev.golemasyncapi.runtime.UserPassword;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** Where a handshake carries the credential of a security scheme. */
public final class CredentialPlace {

    /** The kinds of places. */
    private enum Kind {
        AUTHORIZATION,
        HEADER,
        QUERY,
        COOKIE,
        CERTIFICATE
    }

    private final Kind kind;
    /** The scheme of the {@code Authorization}, or the name of the header, parameter or cookie. */
    private final String name;

    private final Function<ClientRequest, Optional<?>> found;

    private CredentialPlace(Kind kind, String name, Function<ClientRequest, Optional<?>> found) {
        this.kind = kind;
        this.name = name;
        this.found = found;
    }

    /** {@return {@code Authorization: Bearer}} */
    public static CredentialPlace bearer() {
        return authorization("Bearer");
    }

    /**
     * {@code Authorization} with a scheme.
     *
     * @param scheme the name of the scheme
     * @return the place of what follows it
     */
    public static CredentialPlace authorization(String scheme) {
        return new CredentialPlace(Kind.AUTHORIZATION, scheme, request -> behind(scheme, request));
    }

    /** {@return {@code Authorization: Basic}} */
    public static CredentialPlace basic() {
        return new CredentialPlace(Kind.AUTHORIZATION, "Basic", CredentialPlace::pair);
    }

    /** {@return the user of {@code Authorization: Basic}} */
    public static CredentialPlace user() {
        return new CredentialPlace(
                Kind.AUTHORIZATION,
                "Basic",
                request -> pair(request).map(UserPassword::user).filter(text -> !text.isEmpty()));
    }

    /** {@return the password of {@code Authorization: Basic}} */
    public static CredentialPlace password() {
        return new CredentialPlace(
                Kind.AUTHORIZATION,
                "Basic",
                request -> pair(request).map(UserPassword::password).filter(text -> !text.isEmpty()));
    }

    /**
     * {@return a header}
     *
     * @param name the name of the header
     */
    public static CredentialPlace header(String name) {
        return new CredentialPlace(Kind.HEADER, name, request -> request.header(name));
    }

    /**
     * {@return a parameter of the query}
     *
     * @param name the name of the parameter
     */
    public static CredentialPlace query(String name) {
        return new CredentialPlace(Kind.QUERY, name, request -> request.queryParameter(name));
    }

    /**
     * {@return a cookie}
     *
     * @param name the name of the cookie
     */
    public static CredentialPlace cookie(String name) {
        return new CredentialPlace(Kind.COOKIE, name, request -> request.cookie(name));
    }

    /** {@return the client's certificate} */
    public static CredentialPlace certificate() {
        return new CredentialPlace(Kind.CERTIFICATE, "", ClientRequest::certificate);
    }

    /**
     * {@return the text that stands in this place}
     *
     * @param request the request that is looked at
     */
    public Optional<String> text(ClientRequest request) {
        return found.apply(request).map(String.class::cast);
    }

    /**
     * {@return the user and password that stand in this place}
     *
     * @param request the request that is looked at
     */
    public Optional<UserPassword> userPassword(ClientRequest request) {
        return found.apply(request).map(UserPassword.class::cast);
    }

    /**
     * {@return the certificate that stands in this place}
     *
     * @param request the request that is looked at
     */
    public Optional<X509Certificate> certificate(ClientRequest request) {
        return found.apply(request).map(X509Certificate.class::cast);
    }

    boolean isFilledBy(ClientRequest request) {
        return found.apply(request).isPresent();
    }

    /** {@return the scheme of HTTP that a refusal asks for; empty where there is none} */
    Optional<String> challenge() {
        return kind == Kind.AUTHORIZATION ? Optional.of(name) : Optional.empty();
    }

    boolean isCertificate() {
        return kind == Kind.CERTIFICATE;
    }

    /** {@return whether it is a parameter of the query} */
    boolean isInQuery(String parameter) {
        return kind == Kind.QUERY && name.equals(parameter);
    }

    /** {@return whether it is a header of its own} */
    boolean isHeader(String header) {
        return kind == Kind.HEADER && name.equalsIgnoreCase(header);
    }

    private static Optional<String> behind(String scheme, ClientRequest request) {
        return request.header("Authorization")
                .filter(text -> text.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1))
                .map(text -> text.substring(scheme.length() + 1).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<UserPassword> pair(ClientRequest request) {
        try {
            return behind("Basic", request)
                    .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                    .filter(text -> text.indexOf(':') >= 0)
                    .map(text -> new UserPassword(
                            text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
