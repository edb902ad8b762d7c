package dev.golemasyncapi;

import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.SourceText;
import java.util.Optional;

/**
 * What to generate, and from what.
 *
 * @param reading the AsyncAPI document, and how it is read
 * @param packageName the package of the client; payload types and support code go to packages below it
 * @param clientName the client's class name, or nothing to take it from the document's title
 * @param modelPackage the package of the payload types, or nothing for {@code packageName.model}
 * @param clientPackage the package of the client, its servers and its credentials, or nothing for {@code packageName}
 * @param runtimePackage the package of the support code, or nothing for {@code packageName.runtime}
 * @param options what the user chose about the generated code
 */
public record GeneratorRequest(
        ReadRequest reading,
        String packageName,
        Optional<String> clientName,
        Optional<String> modelPackage,
        Optional<String> clientPackage,
        Optional<String> runtimePackage,
        GeneratorOptions options) {

    /** The last word of the package of the support code. */
    public static final String RUNTIME = "runtime";

    /** The last word of the package of the test kit's support code. */
    public static final String TEST_KIT = "testkit";

    /** The package of the client, its servers and its credentials. */
    public String packageOfClient() {
        return clientPackage.orElse(packageName);
    }

    /** The package of the payload types. */
    public String packageOfModel() {
        return modelPackage.orElse(packageName + ".model");
    }

    /** The package of the support code. */
    public String packageOfRuntime() {
        return runtimePackage.orElse(packageName + "." + RUNTIME);
    }

    /** The package of the test kit's support code: beside that of the client's, and as many documents share it. */
    public String packageOfTestKit() {
        String runtime = packageOfRuntime();
        return runtime.substring(0, runtime.lastIndexOf('.') + 1) + TEST_KIT;
    }

    /** A request for a document with support code of its own. */
    public GeneratorRequest(
            ReadRequest reading,
            String packageName,
            Optional<String> clientName,
            Optional<String> modelPackage,
            Optional<String> clientPackage,
            GeneratorOptions options) {
        this(reading, packageName, clientName, modelPackage, clientPackage, Optional.empty(), options);
    }

    /** A request for a document that is read as by default. */
    public GeneratorRequest(
            SourceText document,
            String packageName,
            Optional<String> clientName,
            Optional<String> modelPackage,
            Optional<String> clientPackage) {
        this(ReadRequest.of(document), packageName, clientName, modelPackage, clientPackage, GeneratorOptions.DEFAULT);
    }

    /** This request with the document read in another way. */
    public GeneratorRequest withReading(ReadRequest newReading) {
        return new GeneratorRequest(
                newReading, packageName, clientName, modelPackage, clientPackage, runtimePackage, options);
    }

    /** This request with other options. */
    public GeneratorRequest withOptions(GeneratorOptions newOptions) {
        return new GeneratorRequest(
                reading, packageName, clientName, modelPackage, clientPackage, runtimePackage, newOptions);
    }

    /** This request with the support code in a package that other documents use, too. */
    public GeneratorRequest withRuntimePackage(String newRuntimePackage) {
        return new GeneratorRequest(
                reading, packageName, clientName, modelPackage, clientPackage, Optional.of(newRuntimePackage), options);
    }
}
