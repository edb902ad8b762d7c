package dev.golemasyncapi.runtime;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the credentials of one connect add to its handshake. Values are checked, and remembered as secrets. */
final class HandshakeParts {

    private static final String AUTHORIZATION = "Authorization";
    private static final String COOKIE = "Cookie";

    private final URI uri;
    private final QueryText query = new QueryText();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> plainHeaders;
    private final List<String> credentials = new ArrayList<>();
    private final StringBuilder cookies = new StringBuilder();
    private final Set<String> taken = new HashSet<>();
    private String user;
    private String password;

    HandshakeParts(URI uri, Map<String, String> headers) {
        this.uri = uri;
        this.headers.putAll(headers);
        this.plainHeaders = List.copyOf(headers.values());
        cookies.append(this.headers.getOrDefault(COOKIE, ""));
    }

    /** Sends {@code Authorization}, of which there is one. */
    void authorization(String scheme, String value) {
        take("Authorization header", "");
        headers.put(AUTHORIZATION, scheme + " " + value);
        credentials.add(value);
    }

    /** Refuses a second credential for a place, and one where something else is sent already. */
    private void take(String what, String name) {
        String place = what + (name.isEmpty() ? "" : " " + Printable.text(name, Printable.NAME));
        if (!taken.add(place)) {
            throw new IllegalArgumentException(
                    "two credentials would both be the " + place + "; the server can get one of them only");
        }
    }

    private static void requireAbsent(boolean absent, String what, String name) {
        if (!absent) {
            throw new IllegalArgumentException("the " + what + " " + Printable.text(name, Printable.NAME)
                    + " is there already, and would be sent twice; leave it out, since it is a credential");
        }
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
        HeaderText.requireToken(key);
        if (name.equalsIgnoreCase(AUTHORIZATION)) {
            take("Authorization header", "");
        } else {
            take("header", name.toLowerCase(Locale.ROOT));
        }
        if (name.equalsIgnoreCase(COOKIE)) {
            addCookies(key);
        } else {
            headers.put(name, key);
        }
        credentials.add(key);
    }

    void query(String name, String key) {
        HeaderText.requireToken(key);
        take("query parameter", name);
        requireAbsent(!QueryText.names(uri).contains(name), "query parameter", name);
        query.add(name, key);
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
        take("cookie", name);
        boolean absent = Pattern.compile(";")
                .splitAsStream(cookies)
                .noneMatch(each -> each.strip().startsWith(name + "="));
        requireAbsent(absent, "cookie", name);
        addCookies(name + "=" + value);
        credentials.add(value);
    }

    /** All cookies are one header (RFC 6265 section 5.4). */
    private void addCookies(String more) {
        cookies.append(cookies.isEmpty() ? "" : "; ").append(more);
        headers.put(COOKIE, cookies.toString());
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
