package dev.golemasyncapi.testkit;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.runtime.jackson2.Jackson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which members the document describes of the query or the headers of a handshake, and what each is in JSON. */
public final class MemberKinds {

    private final Map<String, MemberKind> kinds = new LinkedHashMap<>();
    private final MemberKind others;

    /** @param others what members are that the document does not name; null where it describes none */
    private MemberKinds(MemberKind others) {
        this.others = others;
    }

    /** {@return the members of an object, none yet} */
    public static MemberKinds named() {
        return new MemberKinds(null);
    }

    /**
     * The members of a map.
     *
     * @param kind what each of them is
     * @return the members
     */
    public static MemberKinds all(MemberKind kind) {
        return new MemberKinds(kind);
    }

    /**
     * Adds a member.
     *
     * @param name its name
     * @param kind what it is
     * @return this
     */
    public MemberKinds with(String name, MemberKind kind) {
        kinds.put(name, kind);
        return this;
    }

    /** Whether the document names a member. */
    boolean isNamed(String name) {
        return kinds.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The members of a query as an object; those that the document does not name are what they look like. */
    String ofQuery(Map<String, List<String>> parameters) {
        Map<String, MemberKind> members = new LinkedHashMap<>();
        parameters.keySet().forEach(name -> members.put(name, kinds.getOrDefault(name, otherwise())));
        return object(members, parameters);
    }

    /** The headers that the document names, or all of them for a map, as an object; each header with its values. */
    String ofHeaders(Map<String, List<String>> headers) {
        Map<String, MemberKind> members = new LinkedHashMap<>(kinds);
        if (others != null) {
            headers.keySet().forEach(name -> members.put(name, others));
        }
        members.keySet().removeIf(name -> !headers.containsKey(name));
        Map<String, List<String>> values = new LinkedHashMap<>();
        members.forEach((name, kind) -> values.put(name, elements(String.join(", ", headers.get(name)), kind)));
        return object(members, values);
    }

    /** The elements of an array are one header, with commas between them (RFC 9110 section 5.3). */
    private static List<String> elements(String value, MemberKind kind) {
        return kind.isList()
                ? Stream.of(value.split(",", -1)).map(String::strip).toList()
                : List.of(value);
    }

    private MemberKind otherwise() {
        return others == null ? MemberKind.ANY : others;
    }

    private static String object(Map<String, MemberKind> members, Map<String, List<String>> values) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new ObjectMapper().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, MemberKind> member : members.entrySet()) {
                Jackson.writeName(json, member.getKey());
                member.getValue().write(values.get(member.getKey()), json);
            }
            json.writeEndObject();
        } catch (JacksonException e) {
            // An IOException in Jackson 2 and none in Jackson 3.
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
