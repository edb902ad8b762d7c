package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Access tokens by the client credentials grant of OAuth 2.0 (RFC 6749 section 4.4). A token is used until shortly
 * before it expires, or until a server refuses it with 401; then the next connect asks for another. May be used by many
 * threads and clients: while one asks, the others wait for the same token.
 */
public final class AccessTokens implements Supplier<String> {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final URI tokenUrl;
    private final String clientId;
    private final Supplier<String> clientSecret;
    private final List<String> scopes;
    private final HttpClient http;
    private final TimeSource time;
    private String token;
    /** Null for a token that lasts until it is refused. */
    private Instant renewAt;

    private AccessTokens(
            URI tokenUrl,
            String clientId,
            Supplier<String> clientSecret,
            List<String> scopes,
            HttpClient http,
            TimeSource time) {
        this.tokenUrl = requireSafe(tokenUrl);
        this.clientId = Objects.requireNonNull(clientId, "clientId");
        this.clientSecret = Objects.requireNonNull(clientSecret, "clientSecret");
        this.scopes = List.copyOf(scopes);
        this.http = http;
        this.time = time;
    }

    /**
     * Makes a source of tokens; nothing is sent before the first one is asked for.
     *
     * @param tokenUrl the token endpoint, {@code https}, or {@code http} on this machine
     * @param clientId the name of the client
     * @param clientSecret gives its secret, each time a token is asked for
     * @param scopes the scopes to ask for; none leaves them to the server
     * @return the source
     * @throws IllegalArgumentException if the address is another
     */
    public static AccessTokens byClientCredentials(
            URI tokenUrl, String clientId, Supplier<String> clientSecret, List<String> scopes) {
        return new AccessTokens(tokenUrl, clientId, clientSecret, scopes, null, TimeSource.system());
    }

    /**
     * The same with another HTTP client, for its proxy, TLS or executor.
     *
     * @param client the client, which must not follow redirects
     * @return a source without a token yet
     * @throws IllegalArgumentException if it follows redirects
     */
    public AccessTokens withHttpClient(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HttpClient follows redirects, which could take the client's secret"
                    + " to another server; build it with followRedirects(HttpClient.Redirect.NEVER)");
        }
        return new AccessTokens(tokenUrl, clientId, clientSecret, scopes, client, time);
    }

    /**
     * The same with another clock.
     *
     * @param source gives the time
     * @return a source without a token yet
     */
    public AccessTokens withTimeSource(TimeSource source) {
        return new AccessTokens(
                tokenUrl, clientId, clientSecret, scopes, http, Objects.requireNonNull(source, "source"));
    }

    private static URI requireSafe(URI url) {
        boolean safe = "https".equalsIgnoreCase(url.getScheme())
                || ("http".equalsIgnoreCase(url.getScheme()) && ServerUrl.isLoopback(url));
        if (!safe || url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("the token endpoint must be an https address with a host, and without"
                    + " user or fragment; the client's secret is sent there");
        }
        return url;
    }

    /**
     * {@return a token that should be good for a while}
     *
     * @throws TokenRefusedException if the server gives none
     * @throws ConnectionFailedException if it cannot be reached
     * @throws WaitInterruptedException if the thread was interrupted
     */
    @Override
    public synchronized String get() {
        if (token == null || (renewAt != null && !time.now().isBefore(renewAt))) {
            token = null;
            take(ask());
        }
        return token;
    }

    /** Uses the token no more, which a server has refused. */
    synchronized void forget() {
        token = null;
    }

    private HttpResponse<String> ask() {
        HttpRequest request = HttpRequest.newBuilder(tokenUrl)
                .timeout(TIMEOUT)
                .header("Authorization", "Basic " + basic(clientId, clientSecret.get()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"
                        + (scopes.isEmpty() ? "" : "&scope=" + encoded(String.join(" ", scopes)))))
                .build();
        HttpClient client = http != null
                ? http
                : HttpClient.newBuilder()
                        .connectTimeout(TIMEOUT)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("an access token", e);
        } catch (IOException e) {
            throw new ConnectionFailedException(
                    "no access token from " + Printable.address(tokenUrl) + ", which cannot be reached; see the cause",
                    e);
        }
    }

    /** RFC 6749 section 2.3.1 encodes both before they become the parts of HTTP Basic. */
    private static String basic(String id, String secret) {
        if (secret == null || secret.isEmpty()) {
            throw new IllegalArgumentException("there is no client secret; the supplier must give one each time");
        }
        return Base64.getEncoder()
                .encodeToString((encoded(id) + ":" + encoded(secret)).getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void take(HttpResponse<String> answer) {
        JsonNode body = json(answer.body());
        String given = Jackson.text(body.path("access_token"), "");
        boolean bearer = Jackson.text(body.path("token_type"), "bearer").equalsIgnoreCase("bearer");
        if (answer.statusCode() != OK || given.isEmpty() || !bearer) {
            throw new TokenRefusedException(
                    Printable.address(tokenUrl), answer.statusCode(), Jackson.text(body.path("error"), ""));
        }
        long seconds = body.path("expires_in").asLong(0);
        Duration lifetime =
                Duration.ofSeconds(Math.min(seconds, Duration.ofDays(365).toSeconds()));
        Duration margin = lifetime.dividedBy(10);
        renewAt = seconds <= 0
                ? null
                : time.now().plus(lifetime).minus(margin.compareTo(LONGEST_MARGIN) > 0 ? LONGEST_MARGIN : margin);
        token = given;
    }

    private static JsonNode json(String body) {
        try (JsonParser parser = new ObjectMapper().createParser(body)) {
            if (parser.nextToken() != null) {
                return JsonTrees.read(parser);
            }
        } catch (IOException | RuntimeException notJson) {
            // An answer without a token, which the caller says. It is not quoted: it may echo the secret.
        }
        return JsonTrees.missing();
    }

    /** {@return the address of the token endpoint, and no secret} */
    @Override
    public String toString() {
        return "AccessTokens[tokenUrl=" + Printable.address(tokenUrl) + "]";
    }
}
