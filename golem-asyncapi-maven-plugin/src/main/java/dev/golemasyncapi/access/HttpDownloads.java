package dev.golemasyncapi.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Downloads over http and https, which do not follow redirects and end in time. */
public final class HttpDownloads implements Downloads {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int LARGEST = 16 * 1024 * 1024;

    /** Makes downloads; nothing is opened before the first. */
    public HttpDownloads() {}

    @Override
    public Answer get(URI address) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Accept", "application/yaml, application/json, text/yaml, */*")
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return answer(response, body);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the build was interrupted");
        }
    }

    private static Answer answer(HttpResponse<InputStream> response, InputStream body) throws IOException {
        int status = response.statusCode();
        Optional<String> location = response.headers().firstValue("Location");
        if (status >= 300 && status < 400 && location.isPresent()) {
            return new Answer(new byte[0], location);
        }
        if (status != 200) {
            throw new IOException("the server answered with status " + status);
        }
        byte[] document = body.readNBytes(LARGEST + 1);
        if (document.length > LARGEST) {
            throw new IOException("it is larger than 16 MiB");
        }
        return new Answer(document, Optional.empty());
    }
}
