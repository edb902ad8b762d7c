package dev.golemasyncapi.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a change breaks and why, put together from what it does to values that are received and that are sent. */
final class Verdict {

    private final Set<Direction> directions;
    private final Set<Breakage> breaks = EnumSet.noneOf(Breakage.class);
    private final Set<String> reasons = new LinkedHashSet<>();

    private Verdict(Set<Direction> directions) {
        this.directions = directions;
    }

    /** A verdict on what goes in some directions; compatible so far. */
    static Verdict on(Set<Direction> directions) {
        return new Verdict(directions);
    }

    /** A verdict on what has no direction. */
    static Verdict plain() {
        return new Verdict(Set.of());
    }

    /** Breaks something whatever the direction. */
    Verdict breaks(Breakage breakage, String reason) {
        return breaks(true, breakage, reason);
    }

    /** Breaks something whatever the direction, where that is so. */
    Verdict breaks(boolean so, Breakage breakage, String reason) {
        if (so) {
            breaks.add(breakage);
            reasons.add(reason);
        }
        return this;
    }

    /** Breaks something for values that are received. */
    Verdict received(boolean so, Breakage breakage, String reason) {
        return breaks(so && directions.contains(Direction.RECEIVED), breakage, reason);
    }

    /** Breaks something for values that are sent. */
    Verdict sent(boolean so, Breakage breakage, String reason) {
        return breaks(so && directions.contains(Direction.SENT), breakage, reason);
    }

    /** Says something that breaks nothing. */
    Verdict note(boolean so, String note) {
        if (so) {
            reasons.add(note);
        }
        return this;
    }

    Set<Breakage> breaks() {
        return breaks;
    }

    List<String> reasons() {
        return new ArrayList<>(reasons);
    }
}
