package dev.golemasyncapi.naming;

/**
 * Where generated code goes.
 *
 * @param client the client, servers and credentials
 * @param model the payload types
 * @param runtime the support code
 * @param testKit the support code of the test kit
 */
public record Packages(String client, String model, String runtime, String testKit) {}
