package dev.golemasyncapi.avro;

import dev.golemasyncapi.source.Origin;

/** Takes what is wrong with a schema. */
@FunctionalInterface
public interface AvroProblems {

    /**
     * Takes a complaint of Avro's parser.
     *
     * @param origin the smallest place that the complaint is about
     * @param complaint what the parser says, in one line
     */
    void report(Origin origin, String complaint);
}
