package dev.golemasyncapi.write;

import java.util.List;

/**
 * A run that need not be repeated, see {@link OutputDirectory#unchanged}.
 *
 * @param files how many files it generated
 * @param messages what it said, as it was given to {@link OutputDirectory#write}
 * @param keptEdited files that it no longer generated but left in place, since someone edited them
 */
public record LastRun(int files, List<String> messages, List<String> keptEdited) {

    /** Copies the lists. */
    public LastRun {
        messages = List.copyOf(messages);
        keptEdited = List.copyOf(keptEdited);
    }
}
