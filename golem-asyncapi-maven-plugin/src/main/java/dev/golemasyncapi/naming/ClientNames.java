package dev.golemasyncapi.naming;

import java.util.Map;

/**
 * What the client and its parts are called.
 *
 * @param client the client class
 * @param server the class with a factory for each server
 * @param serverFactories by the server's key
 * @param serverVariables by the server's key, then by the variable's name
 * @param serverEnums of the variables with listed values, likewise
 * @param credentials by the security scheme's key
 * @param channelMethods by the channel's address
 * @param channelParameters by the channel's address, then by the parameter's name
 */
record ClientNames(
        JavaTypeName client,
        JavaTypeName server,
        Map<String, String> serverFactories,
        Map<String, Map<String, String>> serverVariables,
        Map<String, Map<String, ServerEnumNames>> serverEnums,
        Map<String, String> credentials,
        Map<String, String> channelMethods,
        Map<String, Map<String, String>> channelParameters) {}
