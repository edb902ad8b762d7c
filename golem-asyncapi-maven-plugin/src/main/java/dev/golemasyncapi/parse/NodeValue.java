package dev.golemasyncapi.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a node says, wherever it stands and however it is written; two nodes that JSON Schema calls equal are equal. */
public final class NodeValue implements Node.Visitor<Object> {

    private static final Object NULL = List.of("null");
    private static final NodeValue VISITOR = new NodeValue();

    private NodeValue() {}

    /** What a node says. */
    public static Object of(Node node) {
        return node.accept(VISITOR);
    }

    @Override
    public Object scalar(Scalar scalar) {
        Optional<BigDecimal> number = scalar.number();
        if (number.isPresent()) {
            return number.get().signum() == 0 ? BigDecimal.ZERO : number.get().stripTrailingZeros();
        }
        return switch (scalar.kind()) {
            case NULL -> NULL;
            case BOOLEAN -> scalar.booleanValue().orElseThrow();
            default -> scalar.text();
        };
    }

    @Override
    public Object sequence(Sequence sequence) {
        return sequence.items().stream().map(NodeValue::of).toList();
    }

    @Override
    public Object mapping(Mapping mapping) {
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.members().forEach(member -> values.put(member.name(), of(member.value())));
        return values;
    }
}
