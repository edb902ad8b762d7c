package dev.golemasyncapi.maven;

import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.starter.StarterResource;
import dev.golemasyncapi.write.ReadInputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The document that a project starts with.
 *
 * @param text the document, by the name that it has in the project
 * @param isNew whether it is still to be written
 * @param place what {@code inputSpec} has to say, or nothing where the document is found without it
 */
record StartingDocument(SourceText text, boolean isNew, Optional<String> place) {

    private static final String NAME = SourceSet.MAIN.inputFolder() + "/asyncapi";

    /** The one that is named, or that which is there, or else a small one. */
    static StartingDocument of(@Nullable String inputSpec, Path base) throws IOException, MojoFailureException {
        InputDocument documents = new InputDocument(base, SourceSet.MAIN, new ReadInputs());
        Optional<SourceText> there = documents.readDefault();
        if (inputSpec == null || inputSpec.isBlank()) {
            return there.map(text -> new StartingDocument(text, false, Optional.empty()))
                    .orElseGet(() -> written(SourceText.of(NAME + ".yaml", StarterResource.document())));
        }
        SourceText named = documents.read(inputSpec);
        if (!isOutside(named.name())) {
            boolean found =
                    there.filter(text -> text.name().equals(named.name())).isPresent();
            return new StartingDocument(named, false, found ? Optional.empty() : Optional.of(named.name()));
        }
        if (there.isPresent()) {
            throw new MojoFailureException("there is a document already: "
                    + there.get().name() + "; leave inputSpec out, or move the document away that is to be replaced");
        }
        String kind = named.name().endsWith(".json") ? ".json" : ".yaml";
        return written(SourceText.of(NAME + kind, named.text()));
    }

    private static StartingDocument written(SourceText text) {
        return new StartingDocument(text, true, Optional.empty());
    }

    private static boolean isOutside(String name) {
        return name.startsWith("../") || Path.of(name).isAbsolute();
    }
}
