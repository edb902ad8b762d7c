package dev.golemasyncapi.generate;

/**
 * A Java source.
 *
 * @param path relative to the source root, with {@code /} between its parts
 * @param content with line feeds only
 */
public record SourceFile(String path, String content) {}
