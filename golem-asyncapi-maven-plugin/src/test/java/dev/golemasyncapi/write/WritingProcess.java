package dev.golemasyncapi.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A build of its own: writes one version after the other to an output directory, with a mark on stdout for each step.
 */
final class WritingProcess {

    private static final int FILES = 40;

    private WritingProcess() {}

    /** Takes the folder, the owner, the first version and how many there are. */
    public static void main(String[] arguments) throws IOException {
        OutputDirectory output = new OutputDirectory(Path.of(arguments[0]), arguments[1], new TellingDisk());
        int first = Integer.parseInt(arguments[2]);
        for (int version = first; version < first + Integer.parseInt(arguments[3]); version++) {
            output.write(files(arguments[1], version), record(version));
        }
    }

    static RunRecord record(int version) {
        return new RunRecord(new Settings().put("version", String.valueOf(version)), new ReadInputs(), List.of());
    }

    /** Some files that are the same in each version, some that change, and some that are in one version only. */
    static List<GeneratedFile> files(String owner, int version) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String content = "// " + owner + " " + i + " of version " + (i % 3 == 0 ? 0 : version) + "\n";
            String name = i % 3 == 2 ? "Version" + version + "File" + i : "File" + i;
            files.add(new GeneratedFile(owner + "/p" + i % 4 + "/" + name + ".java", content.repeat(50)));
        }
        return files;
    }

    /** Tells of each step. */
    private static final class TellingDisk extends Disk {

        @Override
        void createFolder(Path folder) throws IOException {
            tell();
            super.createFolder(folder);
        }

        @Override
        void write(Path file, byte[] content) throws IOException {
            tell();
            super.write(file, content);
        }

        @Override
        void move(Path from, Path to) throws IOException {
            tell();
            super.move(from, to);
        }

        @Override
        void delete(Path file) throws IOException {
            tell();
            super.delete(file);
        }

        private static void tell() {
            System.out.write('.');
            System.out.flush();
        }
    }
}
