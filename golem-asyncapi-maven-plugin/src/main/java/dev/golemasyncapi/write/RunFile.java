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
 * The record of a run on disk: a line for each fact, and a last one with the hash of all lines before it. Anything else
 * is no record.
 *
 * @param settings the hash of the settings
 * @param list the hash of the list of generated files, see {@link Manifest}
 * @param kept files that are in that list but no longer generated, since someone edited them
 * @param inputs what was read
 * @param messages what was said
 */
record RunFile(String settings, String list, List<String> kept, ReadInputs inputs, List<String> messages) {

    private static final String VERSION = "golem-asyncapi run 1";
    private static final String SETTINGS = "settings";
    private static final String LIST = "list";
    private static final String KEPT = "kept";
    private static final String INPUT = "input";
    private static final String MESSAGE = "message";
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
        String settings = "";
        String list = "";
        List<String> kept = new ArrayList<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            int space = line.indexOf(' ');
            String value = line.substring(space + 1);
            switch (line.substring(0, Math.max(space, 0))) {
                case SETTINGS -> settings = value;
                case LIST -> list = value;
                case KEPT -> kept.add(value);
                case INPUT ->
                    inputs.put(
                            unescaped(value.substring(value.indexOf(' ') + 1)), value.substring(0, value.indexOf(' ')));
                case MESSAGE -> messages.add(unescaped(value));
                default -> {
                    // The empty line behind the last one.
                }
            }
        }
        return new RunFile(settings, list, kept, new ReadInputs(inputs), messages);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(VERSION).append('\n');
        line(text, SETTINGS, settings);
        line(text, LIST, list);
        kept.forEach(path -> line(text, KEPT, path));
        inputs.hashes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(input -> line(text, INPUT, input.getValue() + " " + escaped(input.getKey())));
        messages.forEach(message -> line(text, MESSAGE, escaped(message)));
        return closed(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String word, String value) {
        text.append(word).append(' ').append(value).append('\n');
    }

    private static String closed(String lines) {
        return lines + END + " " + Sha256.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String text) {
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
