package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * A value of which the document lists those that it knows. Others may still arrive.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param base what a value is: a string, a number, or any JSON where the listed values are of several types
 * @param values the listed values in document order, each once; {@code null} is not among them
 * @param origin the schema
 */
public record EnumType(
        TypeId id, DeclarationSite site, Documentation documentation, Type base, List<Value> values, Origin origin)
        implements TypeDeclaration {

    /** Copies the list. */
    public EnumType {
        values = List.copyOf(values);
    }

    @Override
    public EnumType at(DeclarationSite place) {
        return new EnumType(id, place, documentation, base, values, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumeration(this);
    }

    /** Whether the values are strings. */
    public boolean isOfStrings() {
        return base == ScalarType.STRING;
    }

    /**
     * One of the listed values.
     *
     * @param text the value: a string as it is, any other value as JSON
     * @param name what to call it, not yet a Java name
     */
    public record Value(String text, String name) {

        /** A string. */
        public static Value ofString(String text) {
            return new Value(text, text);
        }
    }
}
