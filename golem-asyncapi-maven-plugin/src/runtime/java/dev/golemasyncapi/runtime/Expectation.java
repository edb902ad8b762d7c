package dev.golemasyncapi.runtime;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the document says of the messages of a channel: enough to tell that one matches nothing of it, though it could
 * be read, since readers keep what the document does not list.
 *
 * @param <T> the type of the messages
 */
public final class Expectation<T> {

    private final String what;
    private final String place;
    private final BiPredicate<? super T, Supplier<Set<String>>> met;

    private Expectation(String what, String place, BiPredicate<? super T, Supplier<Set<String>>> met) {
        this.what = Objects.requireNonNull(what, "what");
        this.place = Objects.requireNonNull(place, "place");
        this.met = met;
    }

    /**
     * For messages that match whenever they can be read.
     *
     * @param <T> the type of the messages
     * @param what the type and what is in it, for people
     * @param place where its schema stands: a file and a JSON pointer into it
     * @return what tells whether a message matches
     */
    public static <T> Expectation<T> readable(String what, String place) {
        return new Expectation<>(what, place, (message, names) -> true);
    }

    /**
     * For unions, which have a variant for what they do not list.
     *
     * @param <T> the type of the messages
     * @param what the type and what is in it, for people
     * @param place where its schema stands: a file and a JSON pointer into it
     * @param unlisted those variants
     * @return what tells whether a message matches
     */
    public static <T> Expectation<T> variants(String what, String place, List<Class<? extends T>> unlisted) {
        return new Expectation<>(
                what, place, (message, names) -> unlisted.stream().noneMatch(each -> each.isInstance(message)));
    }

    /**
     * For values of which the document lists those that it knows.
     *
     * @param <T> the type of the messages
     * @param what the type and what is in it, for people
     * @param place where its schema stands: a file and a JSON pointer into it
     * @param listed tells whether a value is one of them
     * @return what tells whether a message matches
     */
    public static <T> Expectation<T> values(String what, String place, Predicate<? super T> listed) {
        return new Expectation<>(what, place, (message, names) -> listed.test(message));
    }

    /**
     * For objects that may lack any member, and have others.
     *
     * @param <T> the type of the messages
     * @param what the type and what is in it, for people
     * @param place where its schema stands: a file and a JSON pointer into it
     * @param others the members that the document does not name
     * @return what tells whether a message matches
     */
    public static <T> Expectation<T> members(
            String what, String place, Function<? super T, ? extends Map<String, ?>> others) {
        Objects.requireNonNull(others, "others");
        return new Expectation<>(what, place, (message, names) -> {
            Set<String> unnamed = others.apply(message).keySet();
            return unnamed.isEmpty() || !unnamed.containsAll(names.get());
        });
    }

    String what() {
        return what;
    }

    String place() {
        return place;
    }

    /** {@return whether a message is of what the document lists; {@code names} gives its members on the wire} */
    boolean isMet(T message, Supplier<Set<String>> names) {
        return met.test(message, names);
    }
}
