package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.options.GeneratorOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What the user calls the packages and the client, and the requests that follow from it.
 *
 * @param basePackage the package of the only document, or the one that the packages of several are in
 * @param clientName the client's class
 * @param modelPackage the package of the payload types
 * @param clientPackage the package of the client
 */
record GivenNames(
        String basePackage,
        @Nullable String clientName,
        @Nullable String modelPackage,
        @Nullable String clientPackage) {

    /** A request for each document, in their order. */
    List<GeneratorRequest> requests(List<Input> inputs, GeneratorOptions options) throws MojoFailureException {
        List<GeneratorRequest> requests = new ArrayList<>();
        for (Input input : inputs) {
            GeneratorRequest request = input.place().isPresent()
                    ? ofOneAmongSeveral(input, input.place().get(), options)
                    : ofTheOnlyOne(input, options);
            PackageNames.checkVisible(request);
            PackageNames.checkApart(request);
            requests.add(request);
        }
        DocumentPackages.checkDistinct(requests);
        return requests;
    }

    private GeneratorRequest ofTheOnlyOne(Input input, GeneratorOptions options) throws MojoFailureException {
        return new GeneratorRequest(
                input.reading(),
                basePackage,
                PackageNames.className("clientName", clientName),
                PackageNames.packageName("modelPackage", modelPackage),
                PackageNames.packageName("clientPackage", clientPackage),
                options);
    }

    private GeneratorRequest ofOneAmongSeveral(Input input, String place, GeneratorOptions options)
            throws MojoFailureException {
        refuse("clientName", PackageNames.className("clientName", clientName).isPresent());
        refuse(
                "modelPackage",
                PackageNames.packageName("modelPackage", modelPackage).isPresent());
        refuse(
                "clientPackage",
                PackageNames.packageName("clientPackage", clientPackage).isPresent());
        String name = DocumentPackages.of(basePackage, place);
        // Types that their package alone can see have to be in that of the client.
        Optional<String> model = options.style().packagePrivate() ? Optional.of(name) : Optional.empty();
        return new GeneratorRequest(input.reading(), name, Optional.empty(), model, Optional.empty(), options)
                .withRuntimePackage(DocumentPackages.runtime(basePackage));
    }

    private static void refuse(String parameter, boolean given) throws MojoFailureException {
        if (given) {
            throw new MojoFailureException(parameter + " names something of one document, and inputSpecs are several:"
                    + " leave it out, or give the document an execution of its own with inputSpec");
        }
    }
}
