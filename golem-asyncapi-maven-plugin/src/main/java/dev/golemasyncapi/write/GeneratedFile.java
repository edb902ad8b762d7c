package dev.golemasyncapi.write;

/**
 * One generated file, still in memory.
 *
 * @param path where it goes below the output directory, with {@code /} between the folders
 * @param content its whole text
 */
public record GeneratedFile(String path, String content) {}
