package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.GivenName;
import dev.golemasyncapi.model.GivenNames;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeJson;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the Java names that documents give. */
final class GivenNamesReader {

    private static final String NAME = "x-java-name";
    private static final String NAMES_OF_VALUES = "x-java-names";

    private final Diagnostics diagnostics;
    private final Map<TypeId, GivenName> places = new HashMap<>();
    private final Map<TypeId, Map<String, GivenName>> values = new HashMap<>();

    private GivenNamesReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Those of all documents that belong to an API. */
    static GivenNames read(DocumentStore documents, Diagnostics diagnostics) {
        var reader = new GivenNamesReader(diagnostics);
        documents.all().forEach(reader::walk);
        return new GivenNames(reader.places, reader.values);
    }

    /** Nodes that aliases repeat are looked at once. */
    private void walk(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> rest = new ArrayDeque<>(List.of(root));
        for (Node node = rest.poll(); node != null; node = rest.poll()) {
            if (!seen.add(node)) {
                continue;
            }
            if (node instanceof Sequence sequence) {
                rest.addAll(sequence.items());
            } else if (node instanceof Mapping mapping) {
                read(mapping);
                mapping.members().forEach(member -> rest.add(member.value()));
            }
        }
    }

    private void read(Mapping mapping) {
        TypeId place =
                new TypeId(mapping.origin().source().name(), mapping.origin().pointer());
        mapping.child(NAME).ifPresent(node -> {
            if (node instanceof Scalar scalar && scalar.isString()) {
                places.put(place, new GivenName(scalar.text(), scalar.origin()));
            } else if (!isNamed(mapping, NAME)) {
                report(node, "a Java name is a string, not " + node.kindName());
            }
        });
        mapping.child(NAMES_OF_VALUES).ifPresent(node -> {
            if (mapping.child("enum").orElse(null) instanceof Sequence listed) {
                values.put(place, namesOf(listed, node));
            }
        });
    }

    /** Whether a field is no extension but something of that name, such as a property. */
    private static boolean isNamed(Mapping mapping, String name) {
        List<String> tokens = mapping.origin().pointer().tokens();
        return mapping.child(name).orElse(null) instanceof Mapping
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).equals("properties");
    }

    private Map<String, GivenName> namesOf(Sequence listed, Node names) {
        var found = new LinkedHashMap<String, GivenName>();
        if (names instanceof Mapping byValue) {
            byValue.members().forEach(member -> put(found, member.name(), member.value()));
        } else if (names instanceof Sequence inOrder
                && inOrder.items().size() == listed.items().size()) {
            for (int i = 0; i < inOrder.items().size(); i++) {
                put(found, text(listed.items().get(i)), inOrder.items().get(i));
            }
        } else {
            report(names, "the names of values are an object by value, or a list with one for each value of enum");
        }
        return found;
    }

    private void put(Map<String, GivenName> names, String value, Node name) {
        if (name instanceof Scalar scalar && scalar.isString()) {
            names.put(value, new GivenName(scalar.text(), scalar.origin()));
        } else {
            report(name, "a Java name is a string, not " + name.kindName());
        }
    }

    private static String text(Node value) {
        return value instanceof Scalar scalar && scalar.isString() ? scalar.text() : NodeJson.write(value);
    }

    private void report(Node node, String message) {
        diagnostics.report(DiagnosticCode.INVALID_JAVA_NAME, node.origin(), message);
    }
}
