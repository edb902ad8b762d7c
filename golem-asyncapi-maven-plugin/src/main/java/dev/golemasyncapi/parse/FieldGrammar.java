package dev.golemasyncapi.parse;

import java.util.List;

/**
 * A field of an object of the specification.
 *
 * @param name its name
 * @param value what its value may be
 * @param required whether the object must have it
 * @param since the version of AsyncAPI that brought it
 * @param onlyFor the values of the object's field {@code type} that it belongs to; empty where it belongs to all
 */
public record FieldGrammar(String name, ValueGrammar value, boolean required, SpecVersion since, List<String> onlyFor) {

    /** Copies the list. */
    public FieldGrammar {
        onlyFor = List.copyOf(onlyFor);
    }

    static FieldGrammar optional(String name, ValueGrammar value) {
        return new FieldGrammar(name, value, false, SpecVersion.V2_0_0, List.of());
    }

    static FieldGrammar required(String name, ValueGrammar value) {
        return new FieldGrammar(name, value, true, SpecVersion.V2_0_0, List.of());
    }

    FieldGrammar since(SpecVersion version) {
        return new FieldGrammar(name, value, required, version, onlyFor);
    }

    FieldGrammar onlyFor(String... types) {
        return new FieldGrammar(name, value, required, since, List.of(types));
    }
}
