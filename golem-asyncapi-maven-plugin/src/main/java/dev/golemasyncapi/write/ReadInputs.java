package dev.golemasyncapi.write;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a run read, by hash: each file, and each place where a file was looked for in vain. */
public final class ReadInputs {

    /** Stands for a hash where there was nothing. */
    static final String ABSENT = "-";

    private final Map<String, String> hashes = new TreeMap<>();

    /** Reads inputs again. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Reads an input.
         *
         * @param name its name, as it was added
         * @throws IOException where there is none, or where it cannot be read
         */
        byte[] read(String name) throws IOException;
    }

    /** Makes an empty list. */
    public ReadInputs() {}

    ReadInputs(Map<String, String> hashes) {
        this.hashes.putAll(hashes);
    }

    /** Adds what was read; of two contents under one name, neither is ever found again. */
    public void add(String name, byte[] content) {
        String hash = Sha256.of(content);
        hashes.merge(name, hash, (first, second) -> first.equals(second) ? first : first + second);
    }

    /** Adds a name under which nothing was found. */
    public void addAbsent(String name) {
        hashes.putIfAbsent(name, ABSENT);
    }

    /** The names of all that was read. */
    public Set<String> names() {
        return hashes.keySet().stream()
                .filter(name -> !ABSENT.equals(hashes.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Map<String, String> hashes() {
        return Map.copyOf(hashes);
    }

    /** Whether everything is still as it was. */
    boolean areThere(Reader reader) {
        for (Map.Entry<String, String> input : hashes.entrySet()) {
            if (!input.getValue().equals(hashNow(input.getKey(), reader))) {
                return false;
            }
        }
        return true;
    }

    /** What cannot be read counts as absent: the run that follows says why it cannot. */
    private static String hashNow(String name, Reader reader) {
        try {
            return Sha256.of(reader.read(name));
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
