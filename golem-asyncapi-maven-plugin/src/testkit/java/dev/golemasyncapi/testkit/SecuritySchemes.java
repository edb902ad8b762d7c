package dev.golemasyncapi.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The security schemes of the document, by name, and where each is in a handshake. */
public final class SecuritySchemes {

    private final Map<String, CredentialPlace> places = new LinkedHashMap<>();

    /** None yet. */
    public SecuritySchemes() {}

    /**
     * Adds a scheme.
     *
     * @param name what the document calls it
     * @param place where its credential is
     * @return this
     */
    public SecuritySchemes with(String name, CredentialPlace place) {
        places.put(name, place);
        return this;
    }

    /** Why a handshake does not meet any alternative; empty where it meets one, or nothing is asked for. */
    Optional<String> missing(List<List<String>> alternatives, ClientRequest request) {
        boolean met = alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(schemes -> schemes.stream()
                                .allMatch(scheme -> places.get(scheme).isFilledBy(request)));
        return met
                ? Optional.empty()
                : Optional.of("no credential for "
                        + alternatives.stream()
                                .map(schemes -> String.join(" with ", schemes))
                                .map(Shown::text)
                                .collect(Collectors.joining(", or for ")));
    }

    /** What a refusal asks for in {@code WWW-Authenticate}. */
    List<String> challenges() {
        return places.values().stream()
                .flatMap(place -> place.challenge().stream())
                .distinct()
                .toList();
    }

    /** Whether a parameter of the query is a credential. */
    boolean isInQuery(String name) {
        return places.values().stream().anyMatch(place -> place.isInQuery(name));
    }

    /** Whether a header is a credential. */
    boolean isHeader(String name) {
        return places.values().stream().anyMatch(place -> place.isHeader(name));
    }

    /** Whether one of them is a client certificate. */
    boolean wantCertificates() {
        return places.values().stream().anyMatch(CredentialPlace::isCertificate);
    }
}
