package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * No two operations have the same {@code operationId}, and no two messages the same {@code messageId}, after the traits
 * are merged into them (AsyncAPI 2.6, Operation Object and Message Object).
 */
final class UniqueIds implements DocumentRule {

    private final DiagnosticCode code;
    private final String kind;
    private final String field;

    private UniqueIds(DiagnosticCode code, String kind, String field) {
        this.code = code;
        this.kind = kind;
        this.field = field;
    }

    static UniqueIds ofOperations() {
        return new UniqueIds(DiagnosticCode.DUPLICATE_OPERATION_ID, "Operation", "operationId");
    }

    static UniqueIds ofMessages() {
        return new UniqueIds(DiagnosticCode.DUPLICATE_MESSAGE_ID, "Message", "messageId");
    }

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        String noun = kind.equals("Operation") ? "operation" : "message";
        OnePlaceEach ids = new OnePlaceEach(code, "give each " + noun + " an id of its own", diagnostics);
        for (SpecObject object : document.all(kind)) {
            id(object.node(), document)
                    .ifPresent(id -> ids.take(
                            id.text(),
                            id.origin(),
                            "another " + noun + " has the " + field + " \"" + id.text() + "\""));
        }
    }

    private record Id(String text, Origin origin) {}

    /** The id of the last trait that has one, and else the object's own. */
    private Optional<Id> id(Mapping object, Document document) {
        Optional<Id> id = Nodes.text(object, field).map(own -> new Id(own.text(), own.origin()));
        for (Node trait : Nodes.items(object, "traits")) {
            Optional<Scalar> ofTrait = document.object(trait).flatMap(found -> Nodes.text(found, field));
            if (ofTrait.isPresent()) {
                // A trait may be used in many places: the place that uses it is the one to blame.
                Origin place = trait instanceof Mapping inline
                        ? Nodes.text(inline, "$ref").orElse(ofTrait.get()).origin()
                        : trait.origin();
                id = Optional.of(new Id(ofTrait.get().text(), place));
            }
        }
        return id;
    }
}
