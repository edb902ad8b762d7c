package dev.golemasyncapi.write;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run read, by checksum: each file, and each place where a file was looked for in vain. */
public final class ReadInputs {

    /** Stands for a checksum where there was nothing. */
    private static final String ABSENT = "-";

    private final Map<String, String> checksums = new TreeMap<>();

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

    ReadInputs(Map<String, String> checksums) {
        this.checksums.putAll(checksums);
    }

    /** Adds what was read; of two contents under one name, neither is ever found again. */
    public void add(String name, byte[] content) {
        String checksum = Checksum.of(content);
        String other = checksums.putIfAbsent(name, checksum);
        if (other != null && !other.equals(checksum)) {
            checksums.put(name, other + "," + checksum);
        }
    }

    /** Adds a name under which nothing was found. */
    public void addAbsent(String name) {
        checksums.putIfAbsent(name, ABSENT);
    }

    /** The names of all that was read. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>(checksums.keySet());
        names.removeIf(name -> ABSENT.equals(checksums.get(name)));
        return names;
    }

    /** The checksums in the order of the names. */
    Map<String, String> checksums() {
        return new TreeMap<>(checksums);
    }

    /** Whether everything is still as it was. */
    boolean areThere(Reader reader) {
        for (Map.Entry<String, String> input : checksums.entrySet()) {
            if (!input.getValue().equals(checksumNow(input.getKey(), reader))) {
                return false;
            }
        }
        return true;
    }

    /** What cannot be read counts as absent: the run that follows says why it cannot. */
    private static String checksumNow(String name, Reader reader) {
        try {
            return Checksum.of(reader.read(name));
        } catch (IOException e) {
            return ABSENT;
        }
    }
}
