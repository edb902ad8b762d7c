package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The record of a run on disk: a line for each fact, and a last one with the checksum of all lines before it. Anything
 * else is no record.
 *
 * @param settings the checksum of the settings
 * @param inputs what was read
 * @param left what was there when the run was done
 * @param messages what was said
 */
record RunFile(String settings, ReadInputs inputs, LeftFiles left, List<String> messages) {

    private static final String VERSION = "golem-asyncapi run 1";
    private static final String END = "end";

    /** Reads a record; empty where there is none, or none that this version wrote. */
    static Optional<RunFile> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.lastIndexOf("\n" + END + " ") + 1;
        boolean whole = text.startsWith(VERSION + "\n") && end > 0 && text.equals(closed(text.substring(0, end)));
        return whole ? Optional.of(parse(text.substring(VERSION.length() + 1, end))) : Optional.empty();
    }

    private static RunFile parse(String lines) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = 0;
        for (int end = lines.indexOf('\n'); end >= 0; end = lines.indexOf('\n', start)) {
            int space = lines.indexOf(' ', start);
            String word = lines.substring(start, space);
            List<String> all = values.get(word);
            if (all == null) {
                all = new ArrayList<>();
                values.put(word, all);
            }
            all.add(unescaped(lines.substring(space + 1, end)));
            start = end + 1;
        }
        return new RunFile(
                one(values, "settings"),
                new ReadInputs(checksums(values, "input")),
                new LeftFiles(
                        one(values, "list"),
                        checksums(values, "file"),
                        checksums(values, "kept"),
                        all(values, "beside"),
                        all(values, "foreign")),
                all(values, "message"));
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        line(text, "settings", settings);
        inputs.checksums().forEach((name, checksum) -> line(text, "input", checksum + " " + name));
        line(text, "list", left.list());
        left.files().forEach((path, checksum) -> line(text, "file", checksum + " " + path));
        left.kept().forEach((path, checksum) -> line(text, "kept", checksum + " " + path));
        left.beside().forEach(path -> line(text, "beside", path));
        left.foreign().forEach(path -> line(text, "foreign", path));
        messages.forEach(message -> line(text, "message", message));
        return closed(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String one(Map<String, List<String>> values, String word) {
        List<String> all = all(values, word);
        return all.isEmpty() ? "" : all.get(0);
    }

    private static List<String> all(Map<String, List<String>> values, String word) {
        return values.getOrDefault(word, List.of());
    }

    private static Map<String, String> checksums(Map<String, List<String>> values, String word) {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String value : all(values, word)) {
            int space = value.indexOf(' ');
            checksums.put(value.substring(space + 1), value.substring(0, space));
        }
        return checksums;
    }

    private static void line(StringBuilder text, String word, String value) {
        text.append(word).append(' ').append(escaped(value)).append('\n');
    }

    private static String closed(String lines) {
        return lines + END + " " + Checksum.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped) {
                plain.append(c == 'n' ? '\n' : c == 'r' ? '\r' : c);
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
