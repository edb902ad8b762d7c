package dev.golemasyncapi.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas of a document, gathered into one JSON Schema with a definition for each that is asked for or referred to,
 * from whatever file it comes. What is wrong with a schema is reported elsewhere: here it allows everything.
 */
final class SchemaBundle {

    /** The field of the gathered schema that holds the definitions. */
    static final String DEFINITIONS = "definitions";

    /** More schemas that consist of each other than an author can follow, and fewer than a stack can. */
    private static final int MOST_PARTS = 400;

    private final Document document;
    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();
    private final Deque<Mapping> waiting = new ArrayDeque<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();
    private final Map<String, List<String>> consistsOf = new LinkedHashMap<>();

    SchemaBundle(Document document) {
        this.document = document;
    }

    /** The name of the definition that a schema has. */
    String define(Mapping schema) {
        String known = names.get(schema);
        if (known != null) {
            return known;
        }
        String name = "s" + names.size();
        names.put(schema, name);
        waiting.add(schema);
        return name;
    }

    /** The schema with all definitions. */
    JsonNode gather() {
        while (!waiting.isEmpty()) {
            Mapping schema = waiting.remove();
            String name = define(schema);
            definitions.put(name, new SchemaTranslation(this, name).translate(schema));
        }
        Set<String> settled = new HashSet<>();
        List.copyOf(consistsOf.keySet()).forEach(name -> cutCycles(name, new HashSet<>(), settled));
        ObjectNode gathered = JsonNodeFactory.instance.objectNode();
        definitions.forEach(gathered.putObject(DEFINITIONS)::set);
        return gathered;
    }

    /**
     * The schema at a place, as part of another.
     *
     * @param owner the definition that it is part of
     * @param ofSameValue whether it is about the same value as its owner, not about a part of it
     */
    JsonNode schema(Node place, String owner, boolean ofSameValue, SchemaTranslation translation) {
        Optional<Node> target = document.links().follow(place);
        if (target.isEmpty() || !document.index().is(target.get(), DocumentIndex.SCHEMA)) {
            return BooleanNode.TRUE;
        }
        if (target.get() instanceof Scalar scalar) {
            return BooleanNode.valueOf(scalar.booleanValue().orElse(true));
        }
        Mapping schema = (Mapping) target.get();
        if (schema == place && !names.containsKey(schema)) {
            return translation.translate(schema);
        }
        String name = define(schema);
        if (ofSameValue) {
            consistsOf.computeIfAbsent(owner, absent -> new ArrayList<>()).add(name);
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/" + DEFINITIONS + "/" + name);
    }

    /** A schema that consists of itself would be evaluated without an end; it allows everything. */
    private void cutCycles(String name, Set<String> path, Set<String> settled) {
        if (settled.contains(name)) {
            return;
        }
        path.add(name);
        for (String part : consistsOf.getOrDefault(name, List.of())) {
            if (path.contains(part) || path.size() > MOST_PARTS) {
                definitions.put(part, BooleanNode.TRUE);
            } else {
                cutCycles(part, path, settled);
            }
        }
        path.remove(name);
        settled.add(name);
    }
}
