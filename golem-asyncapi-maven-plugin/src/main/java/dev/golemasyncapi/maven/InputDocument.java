package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Finds the files that {@code inputSpec} and {@code overlays} name, and says what to do when one is not there. */
final class InputDocument {

    private static final List<String> DEFAULT_NAMES = List.of("asyncapi.yaml", "asyncapi.yml", "asyncapi.json");
    private static final String HOW_TO_SET = "set inputSpec (-Dasyncapi.inputSpec=FILE)";

    private final Path base;
    private final String defaultFolder;
    private final ReadInputs log;

    /**
     * Takes the folders.
     *
     * @param base where relative paths start: an absolute path
     * @param sources whose folder is looked into where no document is named
     * @param log takes what is read
     */
    InputDocument(Path base, SourceSet sources, ReadInputs log) {
        this.base = base;
        this.log = log;
        this.defaultFolder = sources.inputFolder();
    }

    SourceText read(@Nullable String inputSpec) throws IOException, MojoFailureException {
        return inputSpec == null || inputSpec.isBlank()
                ? readFile("the AsyncAPI document ", defaultFile())
                : read("inputSpec", inputSpec.strip());
    }

    /** The document that a parameter names. */
    SourceText read(String parameter, String value) throws IOException, MojoFailureException {
        return readFile("the AsyncAPI document ", configuredFile(parameter, value));
    }

    /** The overlays that a parameter names, in its order; names that are blank count for nothing. */
    List<SourceText> readOverlays(@Nullable List<@Nullable String> overlays) throws IOException, MojoFailureException {
        List<SourceText> texts = new ArrayList<>();
        if (overlays != null) {
            for (String overlay : overlays) {
                if (overlay != null && !overlay.isBlank()) {
                    texts.add(readFile("the overlay ", configuredFile("overlays", overlay.strip())));
                }
            }
        }
        return texts;
    }

    /** The documents that patterns choose, by their paths from the folder, in the order of these. */
    SortedMap<String, SourceText> readAll(InputSpecs specs) throws IOException, MojoFailureException {
        String directory = specs.directory().orElse(defaultFolder);
        Path folder = path("inputSpecs", directory);
        if (!Files.isDirectory(folder)) {
            throw new MojoFailureException("inputSpecs: there is no folder '" + directory + "': looked for " + folder);
        }
        SortedMap<String, Path> found = find(specs, folder);
        if (found.isEmpty()) {
            throw new MojoFailureException("inputSpecs: no file in '" + directory + "' matches "
                    + String.join(", ", specs.includes()) + " and is not excluded");
        }
        SortedMap<String, SourceText> documents = new TreeMap<>();
        for (Map.Entry<String, Path> file : found.entrySet()) {
            documents.put(file.getKey(), readFile("the AsyncAPI document ", file.getValue()));
        }
        log.add(StoredInputs.CHOSEN, StoredInputs.bytes(found.keySet()));
        return documents;
    }

    /** The paths of the documents that patterns choose; none where there is no folder. */
    Set<String> places(InputSpecs specs) throws IOException {
        Path folder = base.resolve(specs.directory().orElse(defaultFolder)).normalize();
        return Files.isDirectory(folder) ? find(specs, folder).keySet() : Set.of();
    }

    private static SortedMap<String, Path> find(InputSpecs specs, Path folder) throws IOException {
        SortedMap<String, Path> found = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            String place = folder.relativize(file).toString().replace('\\', '/');
            if (specs.matches(place)) {
                found.put(place, file);
            }
        }
        return found;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private SourceText readFile(String what, Path file) throws IOException, MojoFailureException {
        byte[] content = Files.readAllBytes(file);
        if (content.length == 0) {
            throw new MojoFailureException(what + name(file) + " is empty");
        }
        log.add(name(file), content);
        return SourceText.decode(name(file), content);
    }

    /** The document that is read where none is named, if there is one. */
    Optional<SourceText> readDefault() throws IOException, MojoFailureException {
        Optional<Path> file = existingDefault();
        return file.isEmpty() ? Optional.empty() : Optional.of(readFile("the AsyncAPI document ", file.get()));
    }

    private Optional<Path> existingDefault() {
        Path folder = base.resolve(defaultFolder);
        for (String name : DEFAULT_NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            log.addAbsent(name(file));
        }
        return Optional.empty();
    }

    private Path defaultFile() throws IOException, MojoFailureException {
        Optional<Path> file = existingDefault();
        if (file.isPresent()) {
            return file.get();
        }
        Path folder = base.resolve(defaultFolder);
        List<String> others = documentsIn(folder);
        String found = others.isEmpty() ? "" : " (found there: " + String.join(", ", others) + ")";
        throw new MojoFailureException("there is no AsyncAPI document: put one at " + defaultFolder + "/"
                + DEFAULT_NAMES.get(0) + " or " + HOW_TO_SET + found + lines(defaultFolder, others));
    }

    private Path configuredFile(String parameter, String value) throws IOException, MojoFailureException {
        Path file = path(parameter, value);
        if (Files.isRegularFile(file)) {
            return file;
        }
        if (Files.isDirectory(file)) {
            List<String> inside = documentsIn(file);
            throw new MojoFailureException(parameter + " '" + value + "' is a folder: name the document in it"
                    + (inside.isEmpty() ? "" : " (" + String.join(", ", inside) + ")")
                    + (parameter.equals("inputSpec") ? lines(value, inside) : ""));
        }
        throw new MojoFailureException(parameter + " '" + value + "' does not exist" + suggestion(value, file));
    }

    /** One of the documents in a folder, or all of them. */
    private static String lines(String folder, List<String> documents) {
        String one = folder + (folder.endsWith("/") ? "" : "/");
        return switch (documents.size()) {
            case 0 -> "";
            case 1 -> PomLine.advice(List.of(PomLine.of("inputSpec", one + documents.get(0))));
            default ->
                PomLine.advice(List.of(PomLine.of("inputSpec", one + documents.get(0)))) + "\nor, for all of them: "
                        + PomLine.of("inputSpecs", folder);
        };
    }

    private Path path(String parameter, String value) throws MojoFailureException {
        try {
            return base.resolve(value).normalize();
        } catch (InvalidPathException e) {
            throw new MojoFailureException(parameter + " '" + value + "' is not the path of a file", e);
        }
    }

    private String suggestion(String value, Path missing) throws IOException {
        Path folder = missing.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return ": looked for " + missing;
        }
        List<String> siblings = documentsIn(folder);
        Optional<String> meant = Suggestions.nearest(String.valueOf(missing.getFileName()), siblings)
                .or(() -> siblings.size() == 1 ? Optional.of(siblings.get(0)) : Optional.empty());
        int nameStart = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1;
        return meant.map(name -> ": did you mean '" + value.substring(0, nameStart) + name + "'?")
                .orElse(": looked for " + missing);
    }

    /** The document as messages name it: from the project's folder, the same on every machine. */
    private String name(Path file) {
        Path relative = base.getRoot() != null && base.getRoot().equals(file.getRoot()) ? base.relativize(file) : file;
        return relative.toString().replace('\\', '/');
    }

    private static List<String> documentsIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{yaml,yml,json}")) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        names.sort(null);
        return names;
    }
}
