package dev.golemasyncapi.runtime;

import java.net.URI;

/** The query of an address, built parameter by parameter. */
final class QueryText {

    private final StringBuilder text = new StringBuilder();

    void add(String name, String value) {
        text.append(text.isEmpty() ? "" : "&")
                .append(PathSegments.encoded("query parameter", name, name))
                .append('=')
                .append(PathSegments.encoded("query parameter", name, value));
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
