package dev.golemasyncapi.write;

import java.util.List;

/**
 * What {@link OutputDirectory#write} did; each list holds paths as in {@link GeneratedFile#path}.
 *
 * @param written files that are new or whose content changed
 * @param unchanged files that were left alone, time stamps included, since they were right already
 * @param deleted files of an earlier run that are no longer generated
 * @param keptEdited files that are no longer generated but were edited since, and were therefore left in place
 * @param replacedEdited files that were edited by hand since they were generated, and were generated anew
 */
public record WriteResult(
        List<String> written,
        List<String> unchanged,
        List<String> deleted,
        List<String> keptEdited,
        List<String> replacedEdited) {

    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        keptEdited = List.copyOf(keptEdited);
        replacedEdited = List.copyOf(replacedEdited);
    }
}
