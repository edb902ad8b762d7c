package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;

/** The packages of documents that are generated together: each has its own, named after its file. */
final class DocumentPackages {

    /** What all of them share, so that no document may have it. */
    private static final Set<String> SHARED = Set.of(GeneratorRequest.RUNTIME, GeneratorRequest.TEST_KIT);

    private DocumentPackages() {}

    /** The package of the support code, which the documents share. */
    static String runtime(String basePackage) {
        return basePackage + "." + GeneratorRequest.RUNTIME;
    }

    /**
     * The package of a document: {@code orders/v1-events.yaml} gives {@code BASE.orders.v1_events}. A document called
     * {@code asyncapi} in a folder is named after the folder alone.
     *
     * @param place its path from the folder that all documents are in
     */
    static String of(String basePackage, String place) {
        List<String> names = new ArrayList<>(List.of(place.split("/", -1)));
        int last = names.size() - 1;
        String file = names.remove(last).replaceFirst("\\.[^.]*$", "");
        if (last == 0 || !file.equals("asyncapi")) {
            names.add(file);
        }
        StringBuilder name = new StringBuilder(basePackage);
        for (int i = 0; i < names.size(); i++) {
            String segment = PackageNames.legalSegment(names.get(i).toLowerCase(Locale.ROOT));
            name.append('.').append(segment).append(i == 0 && SHARED.contains(segment) ? "_" : "");
        }
        return name.toString();
    }

    /** Refuses documents that would be generated over each other. */
    static void checkDistinct(List<GeneratorRequest> requests) throws MojoFailureException {
        Map<String, String> documents = new TreeMap<>();
        for (GeneratorRequest request : requests) {
            String document = request.reading().document().name();
            for (String name : new TreeSet<>(List.of(request.packageOfClient(), request.packageOfModel()))) {
                String other = documents.put(name, document);
                if (other != null) {
                    throw new MojoFailureException("inputSpecs: " + other + " and " + document
                            + " would both be generated into the package " + name
                            + "; rename one of them, or leave it to an execution with a packageName of its own:"
                            + "\n<excludes>\n  <exclude>"
                            + document.substring(document.lastIndexOf('/') + 1) + "</exclude>\n</excludes>");
                }
            }
        }
    }
}
