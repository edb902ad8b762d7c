package dev.golemasyncapi.naming;

import java.util.Map;

/**
 * What the enum of a server variable is called.
 *
 * @param type its name inside the class of servers; the same for variables of one name and the same values
 * @param constants its constants, by the value
 */
public record ServerEnumNames(String type, Map<String, String> constants) {}
