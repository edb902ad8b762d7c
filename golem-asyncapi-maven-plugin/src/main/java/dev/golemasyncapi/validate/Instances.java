package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.MediaType;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the values of a document that must fit a schema: defaults, and examples of schemas and messages. */
final class Instances {

    private final Document document;
    private final List<Instance> found = new ArrayList<>();

    private Instances(Document document) {
        this.document = document;
    }

    static List<Instance> of(Document document) {
        Instances instances = new Instances(document);
        document.all(DocumentIndex.SCHEMA).forEach(schema -> instances.ofSchema(schema.node()));
        document.all("Message").forEach(message -> instances.ofMessage(message.node()));
        document.all("Message Trait").stream()
                .map(SpecObject::node)
                .forEach(trait -> instances.ofExamples(trait, "headers", "headers", List.of()));
        return instances.found;
    }

    private void ofSchema(Mapping schema) {
        schema.child("default")
                .ifPresent(value ->
                        found.add(new Instance(value, "the default", DiagnosticCode.DEFAULT_MISMATCH, schema)));
        Nodes.items(schema, "examples").forEach(value -> example(value, schema));
    }

    private void ofMessage(Mapping message) {
        List<Mapping> traits = document.traits(message);
        if (isJson(message, traits)) {
            ofExamples(message, "payload", "payload", traits);
        }
        ofExamples(message, "headers", "headers", traits);
    }

    /** Fields that a trait says something of are merged, and what they are then is not looked into. */
    private void ofExamples(Mapping message, String part, String field, List<Mapping> traits) {
        boolean merged = traits.stream()
                .anyMatch(trait -> trait.child(field).isPresent()
                        || trait.child("schemaFormat").isPresent());
        Optional<Mapping> schema = document.object(message, field)
                .filter(target -> !merged && document.index().is(target, DocumentIndex.SCHEMA));
        if (schema.isPresent()) {
            for (Node example : Nodes.items(message, "examples")) {
                if (example instanceof Mapping object) {
                    object.child(part).ifPresent(value -> example(value, schema.get()));
                }
            }
        }
    }

    private void example(Node value, Mapping schema) {
        found.add(new Instance(value, "the example", DiagnosticCode.EXAMPLE_MISMATCH, schema));
    }

    /** Examples of other content types stand for text that no schema of JSON describes. */
    private boolean isJson(Mapping message, List<Mapping> traits) {
        Optional<Scalar> type =
                Nodes.text(message, "contentType").or(() -> Nodes.text(document.root(), "defaultContentType"));
        for (Mapping trait : traits) {
            Optional<Scalar> ofTrait = Nodes.text(trait, "contentType");
            type = ofTrait.isPresent() ? ofTrait : type;
        }
        return type.flatMap(text -> MediaType.parse(text.text()))
                .map(media -> media.syntax().equals("json"))
                .orElse(true);
    }
}
