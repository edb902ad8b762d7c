package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A union of which the types are known by name only: what tells them apart is found out when all types are made, since
 * a type may be in the making while a union inside it refers to it.
 *
 * @param id its identity
 * @param site where its Java type belongs
 * @param documentation what the document tells a person about it
 * @param discriminator the member that the document names for the purpose
 * @param members the members that every branch has since the union's own schema names them
 * @param branches its types in document order
 * @param origin its schema
 */
record DraftUnion(
        TypeId id,
        DeclarationSite site,
        Documentation documentation,
        Optional<String> discriminator,
        List<Property> members,
        List<Branch> branches,
        Origin origin) {

    /** Copies the lists. */
    DraftUnion {
        members = List.copyOf(members);
        branches = List.copyOf(branches);
    }

    /** A union without members of its own. */
    DraftUnion(
            TypeId id,
            DeclarationSite site,
            Documentation documentation,
            Optional<String> discriminator,
            List<Branch> branches,
            Origin origin) {
        this(id, site, documentation, discriminator, List.of(), branches, origin);
    }

    /**
     * One of the types.
     *
     * @param type the type; null is none of its values
     * @param mapped the values of the discriminator that the document maps to it (OpenAPI 3.0)
     * @param component the name by which the discriminator knows it: the key of the component that it is
     * @param title what the document calls it, where it does
     * @param documentation what the document tells a person about it
     * @param origin its schema
     */
    record Branch(
            Type type,
            List<String> mapped,
            Optional<String> component,
            Optional<String> title,
            Documentation documentation,
            Origin origin) {}
}
