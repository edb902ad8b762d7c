package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * The Info Object: what the API calls itself.
 *
 * @param title the API's name
 * @param version the version of the API, not of AsyncAPI
 * @param description CommonMark text
 * @param origin the Info Object
 */
public record Info(String title, String version, Optional<String> description, Origin origin) {}
