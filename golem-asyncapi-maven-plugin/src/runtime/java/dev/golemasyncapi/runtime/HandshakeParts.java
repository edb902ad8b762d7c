package dev.golemasyncapi.runtime;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the credentials of one connect add to its handshake. Values are checked, and remembered as secrets. */
final class HandshakeParts {

    private static final String AUTHORIZATION = "Authorization";

    private final URI uri;
    private final QueryText query = new QueryText();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> plainHeaders;
    private final List<String> credentials = new ArrayList<>();
    private final StringBuilder cookies = new StringBuilder();
    private boolean authorized;
    private String user;
    private String password;

    HandshakeParts(URI uri, Map<String, String> headers) {
        this.uri = uri;
        this.headers.putAll(headers);
        this.plainHeaders = List.copyOf(headers.values());
        cookies.append(this.headers.getOrDefault("Cookie", ""));
    }

    /** Sends {@code Authorization}, of which there is one. */
    void authorization(String scheme, String value) {
        takeAuthorization();
        headers.put(AUTHORIZATION, scheme + " " + value);
        credentials.add(value);
    }

    private void takeAuthorization() {
        if (authorized) {
            throw new IllegalArgumentException(
                    "two credentials would both be the Authorization header; the server can get one of them only");
        }
        authorized = true;
    }

    void basic(UserPassword given) {
        if (given == null) {
            throw new IllegalArgumentException(
                    "there is no user and password; the supplier must give them at each connect");
        }
        requireBasic(given.user(), "user");
        requireBasic(given.password(), "password");
        if (given.user().indexOf(':') >= 0) {
            throw new IllegalArgumentException("the user holds a colon, which HTTP Basic takes for its end");
        }
        credentials.add(given.password());
        byte[] text = (given.user() + ":" + given.password()).getBytes(StandardCharsets.UTF_8);
        authorization("Basic", Base64.getEncoder().encodeToString(text));
    }

    private static void requireBasic(String text, String what) {
        if (text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    "the " + what + " holds a control character or an unpaired surrogate; strip line ends");
        }
    }

    void user(String key) {
        user = HeaderText.requireToken(key);
        credentials.add(key);
    }

    void password(String key) {
        password = HeaderText.requireToken(key);
    }

    void header(String name, String key) {
        HeaderText.requireName(name);
        HeaderText.requireValue(name, HeaderText.requireToken(key));
        if (name.equalsIgnoreCase(AUTHORIZATION)) {
            takeAuthorization();
        }
        headers.put(name, key);
        credentials.add(key);
    }

    void query(String name, String key) {
        query.add(name, HeaderText.requireToken(key));
        credentials.add(key);
        credentials.add(PathSegments.encoded("query parameter", name, key));
    }

    void cookie(String name, String key) {
        HeaderText.requireName(name);
        String value = HeaderText.requireToken(key);
        if (value.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c == '\\')) {
            throw new IllegalArgumentException(
                    "the key for the cookie " + name + " holds a quote, comma, semicolon or backslash; encode it");
        }
        cookies.append(cookies.isEmpty() ? "" : "; ").append(name).append('=').append(value);
        headers.put("Cookie", cookies.toString());
        credentials.add(value);
    }

    URI uri() {
        return query.appendedTo(uri);
    }

    Map<String, String> headers() {
        if (user != null || password != null) {
            basic(new UserPassword(user == null ? "" : user, password == null ? "" : password));
            user = null;
            password = null;
        }
        return headers;
    }

    Secrets secrets() {
        return new Secrets(plainHeaders, credentials);
    }
}
