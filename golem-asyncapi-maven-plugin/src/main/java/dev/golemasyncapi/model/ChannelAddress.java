package dev.golemasyncapi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The address of a channel: literal text and parameters in turn (AsyncAPI 2.6, Channels Object).
 *
 * @param text the address as written
 * @param parts its literal and its variable parts in order; neighbouring literals are joined
 */
public record ChannelAddress(String text, List<Part> parts) {

    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]+)}");

    /** Copies the list. */
    public ChannelAddress {
        parts = List.copyOf(parts);
    }

    /** Splits an address at its {@code {parameter}} expressions; braces without a name are literal. */
    public static ChannelAddress parse(String text) {
        var parts = new ArrayList<Part>();
        var matcher = EXPRESSION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Literal(text.substring(end, matcher.start())));
            }
            parts.add(new Variable(matcher.group(1)));
            end = matcher.end();
        }
        if (end < text.length()) {
            parts.add(new Literal(text.substring(end)));
        }
        return new ChannelAddress(text, parts);
    }

    /** The names of the parameters, in order, each once. */
    public List<String> parameterNames() {
        return parts.stream()
                .filter(Variable.class::isInstance)
                .map(part -> ((Variable) part).name())
                .distinct()
                .toList();
    }

    /** A piece of an address. */
    public sealed interface Part permits Literal, Variable {}

    /**
     * Text that stands in the address as it is.
     *
     * @param text not empty
     */
    public record Literal(String text) implements Part {}

    /**
     * A place that a parameter's value is put into.
     *
     * @param name the parameter
     */
    public record Variable(String name) implements Part {}
}
