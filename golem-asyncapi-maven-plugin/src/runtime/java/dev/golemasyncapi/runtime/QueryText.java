package dev.golemasyncapi.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The query of an address, built parameter by parameter. */
final class QueryText {

    private final StringBuilder text = new StringBuilder();

    void add(String name, String value) {
        text.append(text.isEmpty() ? "" : "&")
                .append(PathSegments.encoded("query parameter", name, name))
                .append('=')
                .append(PathSegments.encoded("query parameter", name, value));
    }

    /** {@return the names of the parameters that the query of an address has, decoded} */
    static Set<String> names(URI uri) {
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .map(QueryText::decoded)
                .collect(Collectors.toSet());
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    /** {@return the address with this behind the query that it has} */
    URI appendedTo(URI uri) {
        if (text.isEmpty()) {
            return uri;
        }
        String separator = uri.getRawQuery() == null ? "?" : uri.getRawQuery().isEmpty() ? "" : "&";
        return URI.create(uri + separator + text);
    }
}
