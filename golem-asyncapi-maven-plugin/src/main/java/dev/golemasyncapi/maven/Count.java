package dev.golemasyncapi.maven;

/** How many there are of something, in words. */
final class Count {

    private Count() {}

    /**
     * A number and what it counts.
     *
     * @param noun what there is one of
     */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
