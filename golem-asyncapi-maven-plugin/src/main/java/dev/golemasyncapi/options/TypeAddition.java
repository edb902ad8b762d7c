package dev.golemasyncapi.options;

/**
 * An annotation or an interface that the user adds to generated types.
 *
 * @param types which types, by their names
 * @param name the qualified name of the annotation or interface
 * @param arguments what stands between the parentheses of an annotation; empty where there are none
 */
public record TypeAddition(Glob types, String name, String arguments) {}
