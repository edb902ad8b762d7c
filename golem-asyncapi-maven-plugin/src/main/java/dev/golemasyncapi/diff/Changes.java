package dev.golemasyncapi.diff;

import java.util.List;

/**
 * Everything that changed from one document to another.
 *
 * @param before the name of the old document
 * @param after the name of the new document
 * @param all the changes, in the order of the documents
 */
public record Changes(String before, String after, List<Change> all) {

    /** Copies the list. */
    public Changes {
        all = List.copyOf(all);
    }

    /** Those that break something. */
    public List<Change> breaking() {
        return all.stream().filter(Change::isBreaking).toList();
    }

    /** Those that break nothing. */
    public List<Change> compatible() {
        return all.stream().filter(change -> !change.isBreaking()).toList();
    }

    /** These changes without those that break nothing. */
    public Changes onlyBreaking() {
        return new Changes(before, after, breaking());
    }

    /** How many there are, such as {@code 3 changes, 1 of them breaking}. */
    public String count() {
        if (all.isEmpty()) {
            return "no changes";
        }
        String changes = all.size() == 1 ? "1 change" : all.size() + " changes";
        int breaking = breaking().size();
        if (breaking == 0) {
            return changes + ", compatible";
        }
        return breaking == all.size() ? changes + ", breaking" : changes + ", " + breaking + " of them breaking";
    }
}
