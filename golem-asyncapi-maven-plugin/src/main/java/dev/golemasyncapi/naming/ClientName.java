package dev.golemasyncapi.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the name of the client from what the API calls itself. */
public final class ClientName {

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> SAY_NOTHING = Set.of("api", "asyncapi", "client");

    private ClientName() {}

    /**
     * The client's name without the suffix {@code Client}: the title without what stands in parentheses and without
     * {@code API} or {@code Client} at its end, such as {@code GolemWorkerConnect} for {@code Golem Worker Connect
     * (WebSocket) API}.
     */
    public static String fromTitle(String title) {
        List<String> words = new ArrayList<>(
                List.of(PARENTHESES.matcher(title).replaceAll(" ").strip().split("\\s+")));
        while (words.size() > 1
                && SAY_NOTHING.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
            words.remove(words.size() - 1);
        }
        return JavaIdentifier.type(String.join(" ", words));
    }

    /** A name that the user chose, without the suffix {@code Client} where it has it. */
    public static String fromConfiguration(String name) {
        String type = JavaIdentifier.type(name);
        return type.length() > 6 && type.endsWith("Client") ? type.substring(0, type.length() - 6) : type;
    }
}
