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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Access tokens by the client credentials grant of OAuth 2.0 (RFC 6749 section 4.4). A token is used until shortly
 * before it expires, or until a server refuses it with 401; then the next connect asks for another. May be used by many
 * threads and clients: while one asks, the others wait for the same token.
 */
public final class AccessTokens implements Supplier<String> {

    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int LONGEST_ANSWER = 1 << 20;

    private final URI tokenUrl;
    private final String clientId;
    private final Supplier<String> clientSecret;
    private final List<String> scopes;
    private final HttpClient http;
    private final TimeSource time;
    private final Duration timeout;
    private String token;
    /** Null for a token that lasts until it is refused. */
    private Instant renewAt;

    private AccessTokens(
            URI tokenUrl,
            String clientId,
            Supplier<String> clientSecret,
            List<String> scopes,
            HttpClient http,
            TimeSource time,
            Duration timeout) {
        this.tokenUrl = requireSafe(tokenUrl);
        this.clientId = Objects.requireNonNull(clientId, "clientId");
        this.clientSecret = Objects.requireNonNull(clientSecret, "clientSecret");
        this.scopes = List.copyOf(scopes);
        this.http = http;
        this.time = time;
        this.timeout = timeout;
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
        return new AccessTokens(
                tokenUrl, clientId, clientSecret, scopes, null, TimeSource.system(), Duration.ofSeconds(10));
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
        return new AccessTokens(tokenUrl, clientId, clientSecret, scopes, client, time, timeout);
    }

    /**
     * The same with another clock.
     *
     * @param source gives the time
     * @return a source without a token yet
     */
    public AccessTokens withTimeSource(TimeSource source) {
        return new AccessTokens(
                tokenUrl, clientId, clientSecret, scopes, http, Objects.requireNonNull(source, "source"), timeout);
    }

    /**
     * The same with another deadline.
     *
     * @param longest how long it may take to get a token; 1 ms to 365 days, 10 s unless told
     * @return a source without a token yet
     * @throws IllegalArgumentException if it is out of its range
     */
    public AccessTokens withTimeout(Duration longest) {
        Ranges.between("timeout", longest, Duration.ofMillis(1), Duration.ofDays(365));
        return new AccessTokens(tokenUrl, clientId, clientSecret, scopes, http, time, longest);
    }

    Duration timeout() {
        return timeout;
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
            take();
        }
        return token;
    }

    /** Uses the token no more that a server has refused, unless there is another since: many streams may hear so. */
    synchronized void forget(Secrets sent) {
        if (token != null && sent.mayHold(token)) {
            token = null;
        }
    }

    private void take() {
        String secret = clientSecret.get();
        String basic = basic(clientId, secret);
        Secrets secrets = new Secrets(List.of(), List.of(secret, encoded(secret), basic));
        take(ask(basic, secrets), secrets);
    }

    private HttpResponse<String> ask(String basic, Secrets secrets) {
        HttpRequest request = HttpRequest.newBuilder(tokenUrl)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"
                        + (scopes.isEmpty() ? "" : "&scope=" + encoded(String.join(" ", scopes)))))
                .build();
        HttpClient client = http != null
                ? http
                : HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        // A timeout of the request would end with the headers of the answer, and its body could take for ever.
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, head -> new LimitedBody(LONGEST_ANSWER));
        try {
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException("an access token", e);
        } catch (TimeoutException e) {
            throw new ConnectionFailedException(
                    "no access token from " + Printable.address(tokenUrl) + " within " + timeout.toMillis()
                            + " ms; check that the server can be reached",
                    e);
        } catch (ExecutionException e) {
            throw new ConnectionFailedException(
                    "no access token from " + Printable.address(tokenUrl) + ": " + secrets.reason(e.getCause())
                            + "; check the address, and that the server can be reached",
                    secrets.redact(e.getCause()));
        } finally {
            answer.cancel(true);
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

    private void take(HttpResponse<String> answer, Secrets secrets) {
        JsonNode body = json(answer.body());
        String given = Jackson.text(body.path("access_token"), "");
        boolean bearer = Jackson.text(body.path("token_type"), "bearer").equalsIgnoreCase("bearer");
        if (answer.statusCode() != OK || given.isEmpty() || !bearer) {
            String error = secrets.redact(Jackson.text(body.path("error"), ""));
            throw new TokenRefusedException(Printable.address(tokenUrl), answer.statusCode(), error);
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
