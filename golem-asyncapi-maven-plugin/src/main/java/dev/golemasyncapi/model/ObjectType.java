package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object with named members.
 *
 * @param id where its schema stands
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param properties its members in document order
 * @param additionalProperties what other members may be; empty where the schema allows none
 * @param tag the name of the only member of the object that wraps it on the wire: present on the variant of an
 *     externally tagged union whose wrapping object can hold nothing else
 * @param origin the schema
 */
public record ObjectType(
        TypeId id,
        DeclarationSite site,
        Documentation documentation,
        List<Property> properties,
        Optional<TypeUse> additionalProperties,
        Optional<String> tag,
        Origin origin)
        implements TypeDeclaration {

    /** Copies the list. */
    public ObjectType {
        properties = List.copyOf(properties);
    }

    @Override
    public ObjectType at(DeclarationSite place) {
        return new ObjectType(id, place, documentation, properties, additionalProperties, tag, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }
}
