package dev.golemasyncapi.runtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns objects that a document describes into the query and the headers of a handshake, a member each. */
final class HandshakeArguments {

    private static final String SUBPROTOCOL = "sec-websocket-protocol";

    private HandshakeArguments() {}

    /** An element of an array is a parameter of its own, under the same name. */
    static <T> void query(WebSocketRequest.Builder request, T object, ValueWriter<? super T> writer) {
        for (Map.Entry<String, JsonNode> member : members(object, writer)) {
            texts(member).forEach(text -> request.query(member.getKey(), text));
        }
    }

    /** The elements of an array are one header (RFC 9110 section 5.3). Subprotocols are offered as such. */
    static <T> void headers(WebSocketRequest.Builder request, T object, ValueWriter<? super T> writer) {
        for (Map.Entry<String, JsonNode> member : members(object, writer)) {
            List<String> texts = texts(member);
            if (member.getKey().toLowerCase(Locale.ROOT).equals(SUBPROTOCOL)) {
                for (String text : texts) {
                    for (String subprotocol : text.split(",", -1)) {
                        request.subprotocol(subprotocol.trim());
                    }
                }
            } else if (!member.getValue().isNull()) {
                request.header(member.getKey(), String.join(", ", texts));
            }
        }
    }

    private static <T> Iterable<Map.Entry<String, JsonNode>> members(T object, ValueWriter<? super T> writer) {
        try {
            return JsonTrees.of(object, writer).properties();
        } catch (IOException e) {
            throw new IllegalArgumentException("the arguments of the handshake cannot be written; see the cause", e);
        }
    }

    private static List<String> texts(Map.Entry<String, JsonNode> member) {
        List<String> texts = new ArrayList<>();
        JsonNode value = member.getValue();
        if (value.isArray()) {
            value.forEach(element -> texts.add(text(member.getKey(), element)));
        } else if (!value.isNull()) {
            texts.add(text(member.getKey(), value));
        }
        return texts;
    }

    private static String text(String name, JsonNode value) {
        if (!value.isValueNode()) {
            throw new IllegalArgumentException("\"" + Printable.text(name, Printable.NAME)
                    + "\" is an object or a list of lists, which has no form in the query or headers of a handshake;"
                    + " leave it out");
        }
        return text(value);
    }

    /** {@return the text of a scalar: a string without its quotes} */
    static String text(JsonNode scalar) {
        return scalar.getNodeType() == JsonNodeType.STRING ? Jackson.text(scalar, "") : scalar.toString();
    }
}
