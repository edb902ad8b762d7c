package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Keyword;
import dev.golemasyncapi.model.ParameterLimits;
import dev.golemasyncapi.source.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares what schemas say of values beyond their type. */
final class KeywordChanges {

    private static final Set<Keyword> LOWER_BOUNDS = EnumSet.of(
            Keyword.MINIMUM, Keyword.EXCLUSIVE_MINIMUM, Keyword.MIN_LENGTH, Keyword.MIN_ITEMS, Keyword.MIN_PROPERTIES);

    private static final Set<Keyword> UPPER_BOUNDS = EnumSet.of(
            Keyword.MAXIMUM, Keyword.EXCLUSIVE_MAXIMUM, Keyword.MAX_LENGTH, Keyword.MAX_ITEMS, Keyword.MAX_PROPERTIES);

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    /** What does not say which values fit. */
    private static final Set<Keyword> OTHERS =
            EnumSet.of(Keyword.READ_ONLY, Keyword.WRITE_ONLY, Keyword.DEFAULT, Keyword.EXAMPLES, Keyword.EXTERNAL_DOCS);

    private final Comparison comparison;
    private final Place place;
    private final Uses uses;

    KeywordChanges(Comparison comparison, Place place, Uses uses) {
        this.comparison = comparison;
        this.place = place;
        this.uses = uses;
    }

    /** Tells of everything that differs. */
    void compare(Documentation old, Documentation current, Origin oldPlace, Origin newPlace) {
        Map<Keyword, List<String>> before = keywords(old);
        Map<Keyword, List<String>> after = keywords(current);
        compare(before, after, oldPlace, newPlace);
        List<String> was = before.getOrDefault(Keyword.DEFAULT, List.of());
        List<String> is = after.getOrDefault(Keyword.DEFAULT, List.of());
        if (!was.equals(is)) {
            Phrase what = Phrase.of("default changed from ")
                    .then(was.isEmpty() ? Phrase.of("none") : Phrase.list(was))
                    .words(" to ")
                    .then(is.isEmpty() ? Phrase.of("none") : Phrase.list(is));
            comparison.changed(ChangeKind.DEFAULT_CHANGED, Verdict.plain(), place, what, oldPlace, newPlace, uses);
        }
        if (old.deprecated() != current.deprecated()) {
            comparison.changed(
                    current.deprecated() ? ChangeKind.DEPRECATED : ChangeKind.NOT_DEPRECATED,
                    Verdict.plain(),
                    place,
                    Phrase.of(current.deprecated() ? "is deprecated now" : "is not deprecated any more"),
                    oldPlace,
                    newPlace,
                    uses);
        }
    }

    /** Tells of what differs in the limits of a parameter. */
    void compare(ParameterLimits old, ParameterLimits current, Origin oldPlace, Origin newPlace) {
        compare(keywords(old), keywords(current), oldPlace, newPlace);
    }

    private void compare(
            Map<Keyword, List<String>> before, Map<Keyword, List<String>> after, Origin oldPlace, Origin newPlace) {
        Set<Keyword> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeAll(OTHERS);
        for (Keyword keyword : all) {
            Optional<List<String>> was = Optional.ofNullable(before.get(keyword));
            Optional<List<String>> is = Optional.ofNullable(after.get(keyword));
            if (!was.equals(is)) {
                ChangeKind kind = kind(keyword, was, is);
                Verdict verdict = Verdict.on(uses.directions())
                        .sent(
                                kind != ChangeKind.CONSTRAINT_LOOSENED,
                                Breakage.WIRE,
                                "clients in use may send values that are not allowed any more");
                comparison.changed(kind, verdict, place, what(keyword, was, is), oldPlace, newPlace, uses);
            }
        }
    }

    private static ChangeKind kind(Keyword keyword, Optional<List<String>> was, Optional<List<String>> is) {
        if (was.isEmpty()) {
            return ChangeKind.CONSTRAINT_TIGHTENED;
        }
        if (is.isEmpty()) {
            return ChangeKind.CONSTRAINT_LOOSENED;
        }
        Optional<BigDecimal> from = number(was.get());
        Optional<BigDecimal> to = number(is.get());
        boolean bound = LOWER_BOUNDS.contains(keyword) || UPPER_BOUNDS.contains(keyword);
        if (!bound || from.isEmpty() || to.isEmpty()) {
            return ChangeKind.CONSTRAINT_CHANGED;
        }
        boolean greater = to.get().compareTo(from.get()) > 0;
        return greater == LOWER_BOUNDS.contains(keyword)
                ? ChangeKind.CONSTRAINT_TIGHTENED
                : ChangeKind.CONSTRAINT_LOOSENED;
    }

    private static Optional<BigDecimal> number(List<String> codes) {
        try {
            return codes.size() == 1 ? Optional.of(new BigDecimal(codes.get(0))) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static Phrase what(Keyword keyword, Optional<List<String>> was, Optional<List<String>> is) {
        String name = name(keyword);
        boolean valued =
                !was.orElse(List.of()).isEmpty() || !is.orElse(List.of()).isEmpty();
        if (was.isEmpty()) {
            return valued
                    ? Phrase.of(name + " ").then(Phrase.list(is.orElseThrow())).words(" added")
                    : Phrase.of(name + " added");
        }
        if (is.isEmpty()) {
            return valued
                    ? Phrase.of(name + " ").then(Phrase.list(was.get())).words(" removed")
                    : Phrase.of(name + " removed");
        }
        return Phrase.of(name + " changed from ")
                .then(Phrase.list(was.get()))
                .words(" to ")
                .then(Phrase.list(is.get()));
    }

    /** The keyword as documents have it. */
    private static String name(Keyword keyword) {
        return NEXT_WORD
                .matcher(keyword.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Map<Keyword, List<String>> keywords(Documentation documentation) {
        Map<Keyword, List<String>> keywords = new EnumMap<>(Keyword.class);
        for (Documentation.Remark remark : documentation.remarks()) {
            keywords.computeIfAbsent(remark.keyword(), first -> new ArrayList<>())
                    .addAll(remark.codes());
        }
        return keywords;
    }

    private static Map<Keyword, List<String>> keywords(ParameterLimits limits) {
        Map<Keyword, List<String>> keywords = new EnumMap<>(Keyword.class);
        limits.pattern().ifPresent(pattern -> keywords.put(Keyword.PATTERN, List.of(pattern)));
        put(keywords, Keyword.MIN_LENGTH, limits.minLength());
        put(keywords, Keyword.MAX_LENGTH, limits.maxLength());
        put(keywords, Keyword.MINIMUM, limits.minimum());
        put(keywords, Keyword.EXCLUSIVE_MINIMUM, limits.exclusiveMinimum());
        put(keywords, Keyword.MAXIMUM, limits.maximum());
        put(keywords, Keyword.EXCLUSIVE_MAXIMUM, limits.exclusiveMaximum());
        return keywords;
    }

    private static void put(Map<Keyword, List<String>> keywords, Keyword keyword, Optional<BigDecimal> number) {
        number.ifPresent(value -> keywords.put(keyword, List.of(value.toString())));
    }
}
