package dev.golemasyncapi.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what would be too long for one method: the bytecode of a method has no more than 65,535 bytes, and its
 * parameters no more than 255 slots (Java Virtual Machine Specification, section 4.11).
 */
final class Chunks {

    /**
     * Members of an object that one method deals with: some 60 bytes of bytecode each, several hundred at the worst.
     */
    static final int MEMBERS = 100;

    private Chunks() {}

    /** The items in their order, in lists of at most {@code size}. */
    static <T> List<List<T>> of(List<T> items, int size) {
        var chunks = new ArrayList<List<T>>();
        for (int start = 0; start < items.size(); start += size) {
            chunks.add(List.copyOf(items.subList(start, Math.min(start + size, items.size()))));
        }
        return chunks;
    }
}
