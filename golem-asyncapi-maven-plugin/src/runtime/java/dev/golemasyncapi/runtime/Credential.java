package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A secret, and where it goes in the handshake. Its supplier is asked at each connect, on a thread of the client, and
 * may take as long as {@link ClientOptions#connectTimeout()}; then that thread is interrupted. What it throws reaches
 * the caller of the first connect, and is retried later. A secret that cannot be sent makes the connect fail with
 * {@link IllegalArgumentException} before anything is sent. It is shown nowhere.
 */
public final class Credential {

    private final Supplier<?> supplier;
    private final BiConsumer<HandshakeParts, Object> place;

    private Credential(Supplier<?> supplier, BiConsumer<HandshakeParts, Object> place) {
        this.supplier = Objects.requireNonNull(supplier, "supplier");
        this.place = place;
    }

    private static Credential text(Supplier<String> supplier, BiConsumer<HandshakeParts, String> place) {
        return new Credential(supplier, (parts, value) -> place.accept(parts, (String) value));
    }

    /**
     * Goes into {@code Authorization: Bearer} (RFC 6750).
     *
     * @param token gives the token, without {@code Bearer}
     * @return the credential
     */
    public static Credential bearer(Supplier<String> token) {
        return text(token, (parts, value) -> parts.authorization("Bearer", HeaderText.requireToken(value)));
    }

    /**
     * Goes into {@code Authorization: Basic} (RFC 7617), in UTF-8.
     *
     * @param userPassword gives user and password
     * @return the credential
     */
    public static Credential basic(Supplier<UserPassword> userPassword) {
        return new Credential(userPassword, (parts, value) -> parts.basic((UserPassword) value));
    }

    /**
     * Goes into {@code Authorization} behind the name of another scheme (RFC 9110 section 11.4).
     *
     * @param scheme the name of the scheme
     * @param credentials gives what follows: a token, or parameters such as {@code a=b, c="d"}
     * @return the credential
     * @throws IllegalArgumentException if the scheme is not a token of HTTP
     */
    public static Credential authorization(String scheme, Supplier<String> credentials) {
        HeaderText.requireName(scheme);
        return text(credentials, (parts, value) -> parts.authorization(scheme, HeaderText.requireCredentials(value)));
    }

    /**
     * Goes into a header of its own, in place of one of that name that is no credential; a {@code Cookie} goes behind
     * those of it.
     *
     * @param name the name of the header; not one that the WebSocket handshake sets itself
     * @param key gives the key
     * @return the credential
     * @throws IllegalArgumentException if the name is not that of a header that can be set
     */
    public static Credential header(String name, Supplier<String> key) {
        HeaderText.requireSettable(name);
        return text(key, (parts, value) -> parts.header(name, value));
    }

    /**
     * Goes into the query of the address.
     *
     * @param name the name of the parameter
     * @param key gives the key
     * @return the credential
     */
    public static Credential query(String name, Supplier<String> key) {
        return text(key, (parts, value) -> parts.query(name, value));
    }

    /**
     * Goes into a cookie.
     *
     * @param name the name of the cookie
     * @param key gives the key
     * @return the credential
     */
    public static Credential cookie(String name, Supplier<String> key) {
        return text(key, (parts, value) -> parts.cookie(name, value));
    }

    /**
     * Is the user of {@code Authorization: Basic}, with an empty password unless {@link #password} gives one.
     *
     * @param key gives the key
     * @return the credential
     */
    public static Credential user(Supplier<String> key) {
        return text(key, HandshakeParts::user);
    }

    /**
     * Is the password of {@code Authorization: Basic}, with an empty user unless {@link #user} gives one.
     *
     * @param key gives the key
     * @return the credential
     */
    public static Credential password(Supplier<String> key) {
        return text(key, HandshakeParts::password);
    }

    void addTo(HandshakeParts parts) {
        place.accept(parts, supplier.get());
    }

    /** {@return how long it may take beside what all credentials may take} */
    Duration extraTime() {
        return supplier instanceof AccessTokens tokens ? tokens.timeout() : Duration.ZERO;
    }

    /** Hears that the server has refused what was sent. */
    void refused(Secrets sent) {
        if (supplier instanceof AccessTokens tokens) {
            tokens.forget(sent);
        }
    }

    /** {@return the name of the type} */
    @Override
    public String toString() {
        return "Credential[" + Secrets.REDACTED + "]";
    }
}
