package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The Security Scheme Object.
 *
 * @param name its key in the document
 * @param kind how a client proves who it is
 * @param description CommonMark text
 * @param origin the key of the scheme
 */
public record SecurityScheme(String name, Kind kind, Optional<String> description, Origin origin) {

    /** How a client proves who it is. */
    public sealed interface Kind
            permits HttpBearer,
                    HttpBasic,
                    HttpOther,
                    HttpApiKey,
                    ApiKey,
                    UserPassword,
                    OAuth2,
                    OpenIdConnect,
                    Certificate,
                    Other {}

    /**
     * {@code type: http, scheme: bearer}: a token in the {@code Authorization} header (RFC 6750).
     *
     * @param format a hint at the form of the token, such as {@code JWT}
     */
    public record HttpBearer(Optional<String> format) implements Kind {}

    /** {@code type: http, scheme: basic}: user and password in the {@code Authorization} header (RFC 7617). */
    public record HttpBasic() implements Kind {}

    /**
     * {@code type: http} with any other scheme in the {@code Authorization} header.
     *
     * @param scheme the name of the scheme as written
     */
    public record HttpOther(String scheme) implements Kind {}

    /**
     * {@code type: httpApiKey}: a key somewhere in the handshake.
     *
     * @param place where
     * @param name the name of the header, query parameter or cookie
     */
    public record HttpApiKey(Place place, String name) implements Kind {

        /** A part of the handshake. */
        public enum Place {
            /** A header. */
            HEADER,
            /** The query of the address. */
            QUERY,
            /** A cookie. */
            COOKIE
        }
    }

    /**
     * {@code type: apiKey}: a key in place of a user or a password.
     *
     * @param password whether it takes the place of the password
     */
    public record ApiKey(boolean password) implements Kind {}

    /** {@code type: userPassword}. */
    public record UserPassword() implements Kind {}

    /**
     * {@code type: oauth2}: an access token.
     *
     * @param clientCredentials the token endpoint for clients that act for themselves
     * @param scopes the scopes that servers and operations ask for, each once
     */
    public record OAuth2(Optional<String> clientCredentials, List<String> scopes) implements Kind {

        /** Copies the list. */
        public OAuth2 {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * {@code type: openIdConnect}: an access token.
     *
     * @param url where the provider describes itself
     */
    public record OpenIdConnect(String url) implements Kind {}

    /** {@code type: X509}: a client certificate. */
    public record Certificate() implements Kind {}

    /**
     * A type that a WebSocket handshake has no place for, such as SASL.
     *
     * @param type the type as written
     */
    public record Other(String type) implements Kind {}
}
