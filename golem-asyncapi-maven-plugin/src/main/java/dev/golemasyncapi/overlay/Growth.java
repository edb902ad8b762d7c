package dev.golemasyncapi.overlay;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.ReadLimits;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies values to their places in the document, within the limits of documents: few actions could make a huge tree.
 *
 * <p>A copy keeps the place where it is written, and points to where it stands.
 */
final class Growth {

    private final ReadLimits limits;
    private long copied;

    Growth(ReadLimits limits) {
        this.limits = limits;
    }

    /** Whether no more may be copied, and an action was ended for that. */
    boolean isExceeded() {
        return copied > limits.aliasedNodes();
    }

    /** A value for a place of the document, whose root is at depth 1. */
    Node copy(Node node, JsonPointer pointer, int depth) {
        if (++copied > limits.aliasedNodes()) {
            throw new ExceededException(
                    DiagnosticCode.OVERLAY_NOT_APPLICABLE,
                    "the overlays repeat more than " + limits.aliasedNodes() + " values");
        }
        return node.accept(new Node.Visitor<>() {
            @Override
            public Node scalar(Scalar scalar) {
                return new Scalar(scalar.kind(), scalar.text(), moved(scalar.origin(), pointer));
            }

            @Override
            public Node sequence(Sequence sequence) {
                checkDepth(depth);
                List<Node> items = new ArrayList<>();
                for (Node item : sequence.items()) {
                    items.add(copy(item, pointer.child(items.size()), depth + 1));
                }
                return new Sequence(items, moved(sequence.origin(), pointer));
            }

            @Override
            public Node mapping(Mapping mapping) {
                checkDepth(depth);
                Map<String, Mapping.Member> members = new LinkedHashMap<>();
                for (Mapping.Member member : mapping.members()) {
                    members.put(member.name(), copy(member, pointer, depth));
                }
                return new Mapping(members, moved(mapping.origin(), pointer));
            }
        });
    }

    /** A member for an object of the document. */
    Mapping.Member copy(Mapping.Member member, JsonPointer ofObject, int depth) {
        JsonPointer pointer = ofObject.child(member.name());
        return new Mapping.Member(
                new Text(member.name(), moved(member.key().origin(), pointer)),
                copy(member.value(), pointer, depth + 1));
    }

    private void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw new ExceededException(
                    DiagnosticCode.NESTING_TOO_DEEP, "values are nested deeper than " + limits.depth() + " levels");
        }
    }

    private static Origin moved(Origin origin, JsonPointer pointer) {
        return new Origin(origin.source(), origin.span(), pointer);
    }

    /** Ends an action that would make the document too large; does not leave this package. */
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final DiagnosticCode code;
        private final String text;

        ExceededException(DiagnosticCode code, String text) {
            super(text, null, false, false);
            this.code = code;
            this.text = text;
        }

        DiagnosticCode code() {
            return code;
        }

        String text() {
            return text;
        }
    }
}
