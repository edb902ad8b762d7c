package dev.golemasyncapi.write;

import java.util.List;

/**
 * A run that need not be repeated, see {@link OutputDirectory#unchanged}; paths are as in {@link GeneratedFile#path}.
 *
 * @param files how many files it generated
 * @param messages what it said, as it was given to {@link OutputDirectory#write}
 * @param keptEdited files that it no longer generated but left in place, since someone edited them
 * @param foreign files beside the generated ones that nobody generated
 */
public record LastRun(int files, List<String> messages, List<String> keptEdited, List<String> foreign) {

    /** Copies the lists. */
    public LastRun {
        messages = List.copyOf(messages);
        keptEdited = List.copyOf(keptEdited);
        foreign = List.copyOf(foreign);
    }
}
