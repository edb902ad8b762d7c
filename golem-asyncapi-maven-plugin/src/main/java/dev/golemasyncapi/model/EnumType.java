package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * A string of which the document lists values. Others may still arrive.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param values the listed values in document order, each once
 * @param origin the schema
 */
public record EnumType(TypeId id, DeclarationSite site, Documentation documentation, List<String> values, Origin origin)
        implements TypeDeclaration {

    /** Copies the list. */
    public EnumType {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enumeration(this);
    }
}
