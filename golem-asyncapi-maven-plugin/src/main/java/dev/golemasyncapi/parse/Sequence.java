package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A list.
 *
 * @param items its elements
 * @param origin its place
 */
public record Sequence(List<Node> items, Origin origin) implements Node {

    /** Copies the list. */
    public Sequence {
        items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }

    @Override
    public String kindName() {
        return "an array";
    }

    @Override
    public Optional<Node> child(String token) {
        boolean index = token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < items.size();
        return index ? Optional.of(items.get(Integer.parseInt(token))) : Optional.empty();
    }
}
