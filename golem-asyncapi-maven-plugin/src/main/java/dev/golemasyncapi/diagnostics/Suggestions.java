package dev.golemasyncapi.diagnostics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;

/** Finds the name that an author most likely meant. */
public final class Suggestions {

    private static final int FARTHEST = 2;

    /** Names looked at: a document with as many mistakes as names would else be compared with itself. */
    private static final int MOST = 1000;

    private Suggestions() {}

    /**
     * The known name nearest to a name, at most two edits (insert, delete, replace, swap neighbours) away and never as
     * many as half of its letters; the first where several are equally near.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String best = null;
        int bestDistance = FARTHEST + 1;
        Iterator<String> candidates = known.iterator();
        for (int i = 0; i < MOST && candidates.hasNext(); i++) {
            String candidate = candidates.next();
            if (Math.abs(candidate.length() - name.length()) < bestDistance) {
                boolean sameButForCase = candidate.equalsIgnoreCase(name);
                int distance = sameButForCase ? 0 : distance(name, candidate);
                boolean near = sameButForCase || distance * 2 < Math.max(name.length(), candidate.length());
                if (near && distance < bestDistance) {
                    best = candidate;
                    bestDistance = distance;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The sentence {@code did you mean "…"?} where a known name is near. */
    public static Optional<String> didYouMean(String name, Collection<String> known) {
        return nearest(name, known).map(nearest -> "did you mean \"" + nearest + "\"?");
    }

    /** Damerau and Levenshtein's distance without repeated edits of one place; both texts are nearly of one length. */
    private static int distance(String left, String right) {
        int[] beforePrevious = new int[right.length() + 1];
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replace = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replace, 1 + Math.min(previous[j], current[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], 1 + beforePrevious[j - 2]);
                }
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[right.length()];
    }
}
