package dev.golemasyncapi.write;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was in the output directory when a run was done.
 *
 * @param list the checksum of the list of generated files, see {@link Manifest}
 * @param files the checksums of the generated files
 * @param kept those of files that are no longer generated and stay, since someone edited them
 * @param beside what else is in the folders of the generated files: files of other owners and of users, and folders
 * @param foreign which of it nobody generated
 */
record LeftFiles(
        String list, Map<String, String> files, Map<String, String> kept, List<String> beside, List<String> foreign) {

    /** Looks at the folder of a run that is done. */
    static LeftFiles in(Places places, Map<String, String> files, List<String> kept, Manifest others)
            throws IOException {
        Path root = places.root();
        List<String> beside = beside(root, files.keySet(), kept);
        List<String> foreign = new ArrayList<>();
        for (String path : beside) {
            boolean generated = others.lists(new RelativePath(path));
            if (!generated && Files.isRegularFile(root.resolve(path))) {
                foreign.add(path);
            }
        }
        return new LeftFiles(checksum(places.manifest()), files, checksums(root, kept), beside, foreign);
    }

    /** Whether all of it is still the same. */
    boolean areIn(Places places) throws IOException {
        return list.equals(checksum(places.manifest()))
                && areIn(places.root(), files)
                && areIn(places.root(), kept)
                && beside.equals(beside(places.root(), files.keySet(), kept.keySet()));
    }

    private static boolean areIn(Path root, Map<String, String> checksums) throws IOException {
        File folder = root.toFile();
        for (Map.Entry<String, String> file : checksums.entrySet()) {
            if (!file.getValue().equals(checksum(new File(folder, file.getKey())))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> checksums(Path root, Iterable<String> paths) throws IOException {
        Map<String, String> checksums = new LinkedHashMap<>();
        for (String path : paths) {
            checksums.put(path, checksum(root.resolve(path)));
        }
        return checksums;
    }

    /** Nothing is the checksum of what is not there or is no file: a run says what is wrong with it. */
    private static String checksum(Path file) throws IOException {
        return checksum(file.toFile());
    }

    /** By the plain streams of java.io, which take half of the time of channels in a JVM that was just started. */
    private static String checksum(File file) throws IOException {
        if (!file.isFile()) {
            return "";
        }
        try (InputStream content = new FileInputStream(file)) {
            return Checksum.of(content.readAllBytes());
        }
    }

    private static List<String> beside(Path root, Set<String> files, Iterable<String> kept) {
        Set<String> folders = new TreeSet<>();
        for (String path : files) {
            folders.add(path.substring(0, path.lastIndexOf('/') + 1));
        }
        Set<String> known = new HashSet<>(files);
        for (String path : kept) {
            known.add(path);
        }
        known.add(Manifest.FOLDER);
        List<String> beside = new ArrayList<>();
        for (String folder : folders) {
            String[] names = new File(root.toFile(), folder).list();
            for (String name : new TreeSet<>(List.of(names == null ? new String[0] : names))) {
                if (!known.contains(folder + name)) {
                    beside.add(folder + name);
                }
            }
        }
        return beside;
    }
}
