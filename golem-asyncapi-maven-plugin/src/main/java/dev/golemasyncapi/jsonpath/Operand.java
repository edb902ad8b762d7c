package dev.golemasyncapi.jsonpath;

import dev.golemasyncapi.parse.Node;
import java.util.Optional;

/** What stands on a side of a comparison (RFC 9535, 2.3.5.2.2): {@code ValueType}, a value or nothing. */
@FunctionalInterface
interface Operand {

    /** Its value for the value that the filter looks at. */
    Optional<Node> value(Node root, Match current);
}
