package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.UnionType.Selection;
import java.util.List;

/**
 * How the variants of a union are told apart.
 *
 * @param selection what is looked at
 * @param selectors for each branch, in order, the texts that tell it
 */
record UnionPlan(Selection selection, List<List<String>> selectors) {

    /** Copies the list. */
    UnionPlan {
        selectors = List.copyOf(selectors);
    }
}
