package dev.golemasyncapi;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.options.GivenOptions;
import dev.golemasyncapi.options.InvalidOptionException;
import dev.golemasyncapi.options.OptionsReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Options in a file of properties: the name of a parameter, and its values with line breaks between them; the property
 * {@code dependencies} lists what the user's project declares, and {@code modelPackage} is no option.
 */
final class GivenInFile {

    private static final String DEPENDENCIES = "dependencies";
    private static final String MODEL_PACKAGE = "modelPackage";

    private GivenInFile() {}

    /** The options in a file; the default ones where there is no file. */
    static GeneratorOptions read(Path file) {
        Properties properties = properties(file);
        var given = new GivenOptions(Set.copyOf(list(properties.getProperty(DEPENDENCIES, ""))));
        properties.remove(DEPENDENCIES);
        properties.remove(MODEL_PACKAGE);
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(name);
            if (name.equals("fileHeader")) {
                given.put(name, value);
            } else {
                given.put(name, list(value));
            }
        }
        try {
            return OptionsReader.read(given);
        } catch (InvalidOptionException e) {
            throw new IllegalArgumentException(file.toString(), e);
        }
    }

    /** The package of the payload types, where the file names one. */
    static Optional<String> modelPackage(Path file) {
        return Optional.ofNullable(properties(file).getProperty(MODEL_PACKAGE));
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static List<String> list(String value) {
        return Arrays.asList(value.split("\n"));
    }
}
