package dev.golemasyncapi.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@link OutputDirectory#write} did; paths are as in {@link GeneratedFile#path}.
 *
 * @param written files that are new or whose content changed
 * @param unchanged files that were left alone, time stamps included, since they were right already
 * @param deleted files of an earlier run that are no longer generated
 * @param keptEdited files that are no longer generated but were edited since, and were therefore left in place
 * @param replacedEdited files that were edited by hand since they were generated, and were generated anew, each with
 *     the path of a copy of what was edited
 * @param foreign files beside the generated ones that nobody generated
 */
public record WriteResult(
        List<String> written,
        List<String> unchanged,
        List<String> deleted,
        List<String> keptEdited,
        Map<String, String> replacedEdited,
        List<String> foreign) {

    /** Copies the lists. */
    public WriteResult {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        deleted = List.copyOf(deleted);
        keptEdited = List.copyOf(keptEdited);
        replacedEdited = Collections.unmodifiableMap(new LinkedHashMap<>(replacedEdited));
        foreign = List.copyOf(foreign);
    }
}
