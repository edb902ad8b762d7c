package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Security Scheme Object.
 *
 * @param name its key in the document
 * @param kind how a client proves who it is
 * @param description CommonMark text
 * @param origin the key of the scheme
 */
public record SecurityScheme(String name, Kind kind, Optional<String> description, Origin origin) {

    /** How a client proves who it is. */
    public sealed interface Kind permits HttpBearer, Other {}

    /**
     * {@code type: http, scheme: bearer}: a token in the {@code Authorization} header (RFC 6750).
     *
     * @param format a hint at the form of the token, such as {@code JWT}
     */
    public record HttpBearer(Optional<String> format) implements Kind {}

    /**
     * A type for which no credential is generated yet; the caller sends what it asks for as a header.
     *
     * @param type the type as written, with the HTTP scheme where it has one, such as {@code http basic}
     */
    public record Other(String type) implements Kind {}
}
