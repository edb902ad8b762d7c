package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * A string, number, boolean or null.
 *
 * @param kind what it is
 * @param text a string's value; of any other kind what the document says, to the letter
 * @param origin its place
 */
public record Scalar(Kind kind, String text, Origin origin) implements Node {

    /** The types of the YAML 1.2 core schema. */
    public enum Kind {
        /** {@code null}. */
        NULL("null"),
        /** {@code true} or {@code false}. */
        BOOLEAN("a boolean"),
        /** A number without a fraction or exponent. */
        INTEGER("a number"),
        /** Any other number, also an infinite one or none. */
        FLOAT("a number"),
        /** Text. */
        STRING("a string");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.scalar(this);
    }

    @Override
    public String kindName() {
        return kind.words;
    }

    @Override
    public Optional<Node> child(String token) {
        return Optional.empty();
    }

    /** Whether nothing is written where a value could be. */
    public boolean isAbsent() {
        return kind == Kind.NULL && text.isEmpty();
    }

    /** Whether this is text. */
    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** The value of a boolean; empty for other kinds. */
    public Optional<Boolean> booleanValue() {
        return kind == Kind.BOOLEAN ? Optional.of(text.toLowerCase(Locale.ROOT).equals("true")) : Optional.empty();
    }

    /** The value of a finite number; empty for other kinds, and for an exponent beyond what a BigDecimal can hold. */
    public Optional<BigDecimal> number() {
        if (kind == Kind.INTEGER && (text.startsWith("0o") || text.startsWith("0x"))) {
            return Optional.of(new BigDecimal(new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16)));
        }
        if (kind != Kind.INTEGER && kind != Kind.FLOAT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }
}
