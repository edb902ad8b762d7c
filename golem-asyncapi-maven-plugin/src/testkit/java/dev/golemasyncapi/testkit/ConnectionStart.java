package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.ValueReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A handshake for a channel, not answered yet. What of it is not as the document describes is an
 * {@link IllegalArgumentException}, for which the client is refused with status 400.
 */
public final class ConnectionStart {

    /** What is in every handshake, whatever the document says. */
    private static final Set<String> USUAL_HEADERS = Set.of(
            "authorization",
            "connection",
            "content-length",
            "cookie",
            "host",
            "http2-settings",
            "upgrade",
            "user-agent");

    private final String channel;
    private final ClientRequest request;
    private final Map<String, String> parameters;
    private final SecuritySchemes schemes;
    private final Wire wire;

    ConnectionStart(
            String channel, ClientRequest request, Map<String, String> parameters, SecuritySchemes schemes, Wire wire) {
        this.channel = channel;
        this.request = request;
        this.parameters = parameters;
        this.schemes = schemes;
        this.wire = wire;
    }

    String channel() {
        return channel;
    }

    ClientRequest request() {
        return request;
    }

    Wire wire() {
        return wire;
    }

    /**
     * Reads a parameter of the path.
     *
     * @param name the name of the parameter
     * @param kind what its text is in JSON
     * @param reader reads that
     * @param <T> what it becomes
     * @return the value
     */
    public <T> T parameter(String name, MemberKind kind, ValueReader<T> reader) {
        String what = "the parameter \"" + Shown.text(name) + "\" of the path";
        return asDescribed(
                what,
                () -> MessageReader.json(
                        json(kind, List.of(Percent.decoded(parameters.getOrDefault(name, "")))), reader));
    }

    /**
     * Reads the query, without the credentials in it that the document does not describe as its parameters as well.
     *
     * @param kinds what its parameters are in JSON
     * @param reader reads the object that they make up
     * @param <T> what it becomes
     * @return the query
     */
    public <T> T query(MemberKinds kinds, ValueReader<T> reader) {
        Map<String, List<String>> query = new LinkedHashMap<>(request.queryParameters());
        query.keySet().removeIf(name -> schemes.isInQuery(name) && !kinds.isNamed(name));
        return asDescribed("the query", () -> MessageReader.json(kinds.ofQuery(query), reader));
    }

    /**
     * Reads the headers that the document describes, without the credentials in them that it does not name there.
     *
     * @param kinds what they are in JSON
     * @param reader reads the object that they make up
     * @param <T> what it becomes
     * @return the headers
     */
    public <T> T headers(MemberKinds kinds, ValueReader<T> reader) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach((name, values) -> {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            boolean ofHandshake = lowerCase.startsWith("sec-websocket-") && !lowerCase.equals("sec-websocket-protocol");
            boolean credential = schemes.isHeader(name) && !kinds.isNamed(name);
            if (!ofHandshake && !credential && !USUAL_HEADERS.contains(lowerCase)) {
                headers.put(name, values);
            }
        });
        return asDescribed("the headers", () -> MessageReader.json(kinds.ofHeaders(headers), reader));
    }

    private static String json(MemberKind kind, List<String> texts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new ObjectMapper().createGenerator(text)) {
            kind.write(texts, json);
        } catch (JacksonException e) {
            // An IOException in Jackson 2 and none in Jackson 3.
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static <T> T asDescribed(String what, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(what + " is not what the document describes: " + e.getMessage(), e);
        }
    }
}
