package dev.golemasyncapi.options;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of the form {@code KEY=VALUE}.
 *
 * @param key what stands before the first equals sign
 * @param value what stands behind it
 */
record Pair(String key, String value) {

    /** The values of a parameter. */
    static List<Pair> of(String parameter, List<String> values, String example) throws InvalidOptionException {
        var pairs = new ArrayList<Pair>();
        for (String each : values) {
            int equals = each.indexOf('=');
            String key = equals < 0 ? "" : each.substring(0, equals).strip();
            String value = each.substring(equals + 1).strip();
            if (key.isEmpty() || value.isEmpty()) {
                throw new InvalidOptionException(
                        parameter, "'" + each.strip() + "' is not of the form KEY=VALUE", example);
            }
            pairs.add(new Pair(key, value));
        }
        return pairs;
    }
}
