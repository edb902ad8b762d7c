package dev.golemasyncapi.it.fault;

import java.util.List;
import java.util.Random;

/** The codes of Close frames, by what the documentation says of them. */
public final class CloseCodes {

    /** The codes after which the documentation promises another try. */
    public static final List<Integer> FOR_NOW = List.of(1001, 1011, 1012, 1013, 1014);

    /** The codes that no server may send, or that have no meaning yet. */
    public static final List<Integer> AGAINST_THE_RULES =
            List.of(0, 999, 1004, 1005, 1006, 1015, 1016, 1999, 2000, 2999, 5000, 65_535);

    /** The codes that are final. */
    public static final List<Integer> FOR_GOOD = List.of(1002, 1003, 1007, 1008, 1009, 1010, 3000, 3999, 4000, 4999);

    private CloseCodes() {}

    static int anyOf(List<Integer> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
