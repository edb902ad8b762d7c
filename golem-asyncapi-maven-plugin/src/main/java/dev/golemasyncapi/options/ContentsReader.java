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
        Contents.Parts parts = values.oneOf("parts", List.of("all", "models", "client"))
                .map(part -> Contents.Parts.valueOf(part.toUpperCase(Locale.ROOT)))
                .orElse(Contents.DEFAULT.parts());
        return new Contents(
                parts,
                values.oneOf("perspective", List.of("server", "client"))
                        .map("client"::equals)
                        .orElse(Contents.DEFAULT.describesClient()),
                globs("includeChannels"),
                globs("includeOperations"),
                globs("includeMessages"),
                testKit(parts));
    }

    /** Payload types alone have no client, and so nothing that a fake server could speak to. */
    private boolean testKit(Contents.Parts parts) throws InvalidOptionException {
        boolean wanted = values.flag("testKit", Contents.DEFAULT.testKit());
        if (wanted && parts == Contents.Parts.MODELS) {
            throw new InvalidOptionException(
                    "testKit",
                    "parts is 'models', and there is no client to test",
                    OptionValues.element("parts", "all"));
        }
        return wanted;
    }

    private List<Glob> globs(String parameter) {
        return values.given().values(parameter).stream()
                .map(String::strip)
                .map(Glob::new)
                .toList();
    }
}
