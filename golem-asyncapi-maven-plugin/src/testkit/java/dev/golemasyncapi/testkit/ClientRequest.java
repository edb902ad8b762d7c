package dev.golemasyncapi.testkit;

import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a client asked for in its handshake. */
public final class ClientRequest {

    private final String method;
    private final String target;
    private final Map<String, List<String>> query;
    private final Map<String, List<String>> headers;
    private final X509Certificate certificate;

    ClientRequest(String method, String target, Map<String, List<String>> headers, X509Certificate certificate) {
        this.method = method;
        this.target = target;
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        this.headers = Collections.unmodifiableMap(copy);
        this.query = parameters(target);
        this.certificate = certificate;
    }

    private static Map<String, List<String>> parameters(String target) {
        int mark = target.indexOf('?');
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String parameter : target.substring(mark + 1).split("&", -1)) {
                if (!parameter.isEmpty()) {
                    int equals = parameter.indexOf('=');
                    String name = Percent.decodedQuery(equals < 0 ? parameter : parameter.substring(0, equals));
                    String value = Percent.decodedQuery(equals < 0 ? "" : parameter.substring(equals + 1));
                    parameters.merge(name, List.of(value), ClientRequest::joined);
                }
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** {@return the method, which is {@code GET} for a proper handshake} */
    public String method() {
        return method;
    }

    /** {@return the path as it came, percent-encoded} */
    public String path() {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    /** {@return the parameters of the query by name, decoded, in their order} */
    public Map<String, List<String>> queryParameters() {
        return query;
    }

    /**
     * {@return the first value of a parameter of the query}
     *
     * @param name the name of the parameter, decoded
     */
    public Optional<String> queryParameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** {@return the headers by name, for which capitals do not matter} */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * {@return the value of a header; those of several headers of one name are joined by commas}
     *
     * @param name the name of the header, for which capitals do not matter
     */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null ? Optional.empty() : Optional.of(String.join(", ", values));
    }

    /**
     * {@return the value of a cookie}
     *
     * @param name the name of the cookie
     */
    public Optional<String> cookie(String name) {
        return header("Cookie").stream()
                .flatMap(text -> Stream.of(text.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    /** {@return the certificate that the client showed while TLS was agreed on} */
    public Optional<X509Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** {@return the subprotocols that the client offers, the preferred one first} */
    public List<String> subprotocols() {
        return header("Sec-WebSocket-Protocol").stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    /** {@return method, path and the names of what else came; no values, which may be credentials} */
    @Override
    public String toString() {
        return Shown.text(method + " " + path() + (query.isEmpty() ? "" : " query " + query.keySet()) + " headers "
                + headers.keySet());
    }
}
