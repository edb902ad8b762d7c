package dev.golemasyncapi.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Hands out names that differ from each other, in capitals and small letters too where they become files. Of several
 * texts that want one name, the first gets it; each of the others gets the name with digits behind it that depend on
 * its own text alone. So what comes later never changes the names of what comes before, nor of what comes between.
 */
public final class NameScope {

    /** How many digits tell a text from others that want the same name; more where these are taken, too. */
    private static final int DIGITS = 4;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();
    private final boolean ignoreCase;

    private NameScope(boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
    }

    /** A scope for members. */
    public static NameScope ofMembers() {
        return new NameScope(false);
    }

    /** A scope for types, whose names must differ on file systems that do not tell {@code a} from {@code A}. */
    public static NameScope ofTypes() {
        return new NameScope(true);
    }

    /** Keeps names from being handed out. */
    public NameScope reserve(String... names) {
        for (String name : names) {
            reserved.add(key(name));
        }
        return this;
    }

    /** Whether a name would be handed out as it is. */
    boolean isFree(String name) {
        return !taken.contains(key(name)) && !reserved.contains(key(name));
    }

    /** The wanted name, or with the first free number from 2 on behind it: for variables, which nobody else names. */
    public String claim(String wanted) {
        String name = wanted;
        for (int number = 2; !take(name); number++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        return name;
    }

    /**
     * The wanted name, with an underscore behind it where it is reserved, and with digits that depend on the text where
     * another text has it.
     */
    String claim(String wanted, String text) {
        String allowed = reserved.contains(key(wanted)) ? wanted + "_" : wanted;
        if (take(allowed)) {
            return allowed;
        }
        String digits = ShortNames.digits(text);
        boolean shouting = wanted.equals(wanted.toUpperCase(Locale.ROOT));
        String base = wanted + "_" + (shouting ? digits.toUpperCase(Locale.ROOT) : digits);
        for (int length = DIGITS; length < digits.length(); length++) {
            String name = base.substring(0, wanted.length() + 1 + length);
            if (take(name)) {
                return name;
            }
        }
        return claim(base);
    }

    /** A name for each text. */
    public Map<String, String> claimAll(List<String> texts, Function<String, String> wanted) {
        var names = new LinkedHashMap<String, String>();
        texts.forEach(text -> names.computeIfAbsent(text, each -> claim(wanted.apply(each), each)));
        return names;
    }

    private boolean take(String name) {
        return !reserved.contains(key(name)) && taken.add(key(name));
    }

    private String key(String name) {
        return ignoreCase ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }
}
