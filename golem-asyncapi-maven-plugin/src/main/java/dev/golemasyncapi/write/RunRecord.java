package dev.golemasyncapi.write;

import java.util.List;

/**
 * What a run of one owner went by and what it said, so that the next one can tell whether there is anything to do, and
 * can say the same again.
 *
 * @param settings what it went by
 * @param inputs what it read
 * @param messages what it said; this package does not look into them
 */
public record RunRecord(Settings settings, ReadInputs inputs, List<String> messages) {

    /** Copies the list. */
    public RunRecord {
        messages = List.copyOf(messages);
    }
}
