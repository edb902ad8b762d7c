package dev.golemasyncapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a golden case's {@code instances.txt}: a type, JSON that it is read from, and, behind {@code =>}, the JSON
 * that is written where that is another, or, behind {@code !!}, a part of the complaint.
 *
 * @param type the simple name of the type, with dots where it is nested
 * @param json what is read
 * @param written what is written
 * @param complaint what is said of JSON that cannot be read
 */
record Instance(String type, String json, String written, Optional<String> complaint) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (.*?)(?: (=>|!!) (.*))?");

    /** The instances of a case; lines that begin with {@code #} are comments. */
    static List<Instance> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Instance::parse)
                .toList();
    }

    private static Instance parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no instance: " + line);
        }
        String json = matcher.group(2);
        if (matcher.group(3) == null) {
            return new Instance(matcher.group(1), json, json, Optional.empty());
        }
        return matcher.group(3).equals("!!")
                ? new Instance(matcher.group(1), json, "", Optional.of(matcher.group(4)))
                : new Instance(matcher.group(1), json, matcher.group(4), Optional.empty());
    }
}
