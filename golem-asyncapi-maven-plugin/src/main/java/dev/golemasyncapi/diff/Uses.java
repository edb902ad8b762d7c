package dev.golemasyncapi.diff;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Which ways values of something go, and where; the latter is found out when it is asked for. */
final class Uses {

    /** Of what is always sent and whose place says where. */
    static final Uses SENT = new Uses(EnumSet.of(Direction.SENT), List::of);

    private final Set<Direction> directions;
    private final Supplier<List<Exchange>> exchanges;

    private Uses(Set<Direction> directions, Supplier<List<Exchange>> exchanges) {
        this.directions = directions;
        this.exchanges = exchanges;
    }

    /** Uses in some directions; in both where there is none, since what no channel has may be used for anything. */
    static Uses of(Set<Direction> directions, Supplier<List<Exchange>> exchanges) {
        return new Uses(directions.isEmpty() ? EnumSet.allOf(Direction.class) : directions, exchanges);
    }

    /** Uses before and after, together. */
    static Uses join(
            Set<Direction> before,
            Set<Direction> after,
            Supplier<List<Exchange>> old,
            Supplier<List<Exchange>> current) {
        var directions = EnumSet.noneOf(Direction.class);
        directions.addAll(before);
        directions.addAll(after);
        return of(directions, () -> {
            var exchanges = new LinkedHashSet<>(current.get());
            exchanges.addAll(old.get());
            return List.copyOf(exchanges);
        });
    }

    /** The directions; at least one. */
    Set<Direction> directions() {
        return directions;
    }

    /** Where values go, in document order. */
    List<Exchange> exchanges() {
        return exchanges.get();
    }
}
