package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.GeneratorResult;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.write.GeneratedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of documents that share their support code. */
final class GeneratedTogether {

    private GeneratedTogether() {}

    /** Each file of the test kit once. */
    static List<GeneratedFile> testFiles(List<GeneratorResult> results) {
        return results.stream()
                .flatMap(result -> result.testFiles().stream())
                .distinct()
                .toList();
    }

    /**
     * Each file once. Where clients alone are generated, support code that the payload types of any document need is
     * generated with those.
     */
    static List<GeneratedFile> files(List<GeneratorRequest> requests, List<GeneratorResult> results) {
        if (results.size() == 1) {
            return results.get(0).files();
        }
        GeneratorRequest first = requests.get(0);
        boolean clientsAlone = first.options().contents().parts() == Contents.Parts.CLIENT;
        String runtime = first.packageOfRuntime().replace('.', '/') + "/";
        Map<String, GeneratedFile> files = new LinkedHashMap<>();
        Map<String, Integer> users = new LinkedHashMap<>();
        for (GeneratorResult result : results) {
            for (GeneratedFile file : result.files()) {
                GeneratedFile other = files.putIfAbsent(file.path(), file);
                if (other != null && !other.equals(file)) {
                    throw new IllegalStateException("two documents give " + file.path() + " different contents");
                }
                users.merge(file.path(), 1, Integer::sum);
            }
        }
        List<GeneratedFile> wanted = new ArrayList<>();
        files.forEach((path, file) -> {
            boolean ofModels = clientsAlone && path.startsWith(runtime) && users.getOrDefault(path, 0) < results.size();
            if (!ofModels) {
                wanted.add(file);
            }
        });
        return wanted;
    }
}
