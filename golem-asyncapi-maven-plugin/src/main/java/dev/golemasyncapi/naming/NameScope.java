package dev.golemasyncapi.naming;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Hands out names that differ from each other, in capitals and small letters too where they become files. Names are
 * handed out first come, first served; of several texts that want one name, the one that is spelled just so comes
 * first.
 */
public final class NameScope {

    private final Set<String> taken = new HashSet<>();
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
            taken.add(key(name));
        }
        return this;
    }

    /** The wanted name, or with the first free number from 2 on behind it. */
    public String claim(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(key(name)); number++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + number;
        }
        return name;
    }

    /** A name for each text, in which those that already are spelled as wanted go first. */
    public Map<String, String> claimAll(List<String> texts, Function<String, String> wanted) {
        var names = new LinkedHashMap<String, String>();
        texts.stream().filter(text -> wanted.apply(text).equals(text)).forEach(text -> names.put(text, claim(text)));
        texts.stream()
                .filter(text -> !names.containsKey(text))
                .forEach(text -> names.put(text, claim(wanted.apply(text))));
        return names;
    }

    private String key(String name) {
        return ignoreCase ? name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) : name;
    }
}
