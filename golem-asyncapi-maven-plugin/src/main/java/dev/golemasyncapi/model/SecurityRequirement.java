package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * The Security Requirement Object: schemes that must all be satisfied.
 *
 * @param schemes what is asked for; empty where an anonymous caller is welcome
 * @param origin the requirement
 */
public record SecurityRequirement(List<Use> schemes, Origin origin) {

    /** Copies the list. */
    public SecurityRequirement {
        schemes = List.copyOf(schemes);
    }

    /**
     * One scheme of a requirement.
     *
     * @param scheme the name of the scheme, which {@link Api#securitySchemes()} holds
     * @param scopes the scopes asked for
     * @param origin the name in the requirement
     */
    public record Use(String scheme, List<String> scopes, Origin origin) {

        /** Copies the list. */
        public Use {
            scopes = List.copyOf(scopes);
        }
    }
}
