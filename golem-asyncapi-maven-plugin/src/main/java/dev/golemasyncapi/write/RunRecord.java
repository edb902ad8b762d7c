package dev.golemasyncapi.write;

import java.util.List;

/**
 * What a run of one owner went by and what it said, so that the next one can tell whether there is anything to do, and
 * can say the same again.
 *
 * @param settings what it went by
 * @param inputs what it read
 * @param messages what it said; this package does not look into them
 * @param documents what it generated from, for the next run to compare; this package does not look into it; empty where
 *     there is nothing to compare
 */
public record RunRecord(Settings settings, ReadInputs inputs, List<String> messages, String documents) {

    /** Copies the list. */
    public RunRecord {
        messages = List.copyOf(messages);
    }

    /** A record of a run that leaves nothing to compare. */
    public RunRecord(Settings settings, ReadInputs inputs, List<String> messages) {
        this(settings, inputs, messages, "");
    }

    /** This record with what was generated from. */
    public RunRecord withDocuments(String newDocuments) {
        return new RunRecord(settings, inputs, messages, newDocuments);
    }
}
