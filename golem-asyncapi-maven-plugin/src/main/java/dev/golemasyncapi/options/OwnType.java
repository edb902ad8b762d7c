package dev.golemasyncapi.options;

import java.util.Optional;

/**
 * A class of the user's project.
 *
 * @param javaName its qualified name
 * @param codec the qualified name of the class that reads and writes its values; empty where Jackson does
 */
public record OwnType(String javaName, Optional<String> codec) implements TypeChoice {}
