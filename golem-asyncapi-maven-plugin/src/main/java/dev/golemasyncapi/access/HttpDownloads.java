package dev.golemasyncapi.access;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Downloads over http and https, which do not follow redirects and end in time. */
public final class HttpDownloads implements Downloads {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Duration timeout;
    private final int largest;

    /** Makes downloads; nothing is opened before the first. */
    public HttpDownloads() {
        this(TIMEOUT, LARGEST);
    }

    /**
     * Makes downloads within other bounds.
     *
     * @param timeout from the start to the last byte
     * @param largest the most bytes of a document, in whole MiB
     */
    HttpDownloads(Duration timeout, int largest) {
        this.timeout = timeout;
        this.largest = largest;
    }

    @Override
    public Answer get(URI address) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/yaml, application/json, text/yaml, */*")
                .build();
        // A request's own timeout ends with the headers; a body may take for ever after them.
        CompletableFuture<HttpResponse<byte[]>> response =
                client.sendAsync(request, answer -> new BoundedBody(largest));
        try {
            return answer(response.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new HttpTimeoutException("it did not come within " + timeout.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
        } catch (ExecutionException e) {
            throw new IOException(reason(e.getCause() == null ? e : e.getCause(), address), e);
        }
    }

    /** Connections that fail have no message of their own. */
    private static String reason(Throwable failure, URI address) {
        if (failure instanceof ConnectException) {
            return causedBy(failure, UnresolvedAddressException.class)
                    ? "there is no host " + address.getHost()
                    : "there is no connection to " + address.getAuthority();
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse("the connection broke off (" + failure.getClass().getSimpleName() + ")");
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static Answer answer(HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return new Answer(new byte[0], location);
        }
        if (status != 200) {
            throw new IOException("the server answered with status " + status);
        }
        return new Answer(response.body(), Optional.empty());
    }
}
