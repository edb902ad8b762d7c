package dev.golemasyncapi.options;

import java.util.List;
import java.util.Locale;

/** Makes the choice of contents of what the user wrote. */
final class ContentsReader {

    private final OptionValues values;

    ContentsReader(OptionValues values) {
        this.values = values;
    }

    Contents read() throws InvalidOptionException {
        return new Contents(
                values.oneOf("parts", List.of("all", "models", "client"))
                        .map(part -> Contents.Parts.valueOf(part.toUpperCase(Locale.ROOT)))
                        .orElse(Contents.DEFAULT.parts()),
                values.oneOf("perspective", List.of("server", "client"))
                        .map("client"::equals)
                        .orElse(Contents.DEFAULT.describesClient()),
                globs("includeChannels"),
                globs("includeOperations"),
                globs("includeMessages"));
    }

    private List<Glob> globs(String parameter) {
        return values.given().values(parameter).stream()
                .map(String::strip)
                .map(Glob::new)
                .toList();
    }
}
