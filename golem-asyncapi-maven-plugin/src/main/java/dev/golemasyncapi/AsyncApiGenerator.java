package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.generate.SourceGenerator;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.naming.ClientName;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.naming.JavaNamesAssigner;
import dev.golemasyncapi.naming.Packages;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.resolve.ApiResolver;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.validate.Rules;
import dev.golemasyncapi.write.GeneratedFile;
import java.util.List;
import java.util.Optional;

/** The way from an AsyncAPI document to Java sources, in memory: text in, files and diagnostics out. */
public final class AsyncApiGenerator {

    /** Generates the sources of a document; none where it has an error. */
    public GeneratorResult generate(GeneratorRequest request) {
        var diagnostics = new Diagnostics(request.reading().severities());
        List<GeneratedFile> files = api(request.reading(), diagnostics)
                .map(api -> SourceGenerator.generate(api, names(api, request)).stream()
                        .map(source -> new GeneratedFile(source.path(), source.content()))
                        .toList())
                .orElse(List.of());
        return new GeneratorResult(files, diagnostics.sorted());
    }

    /** Says everything there is to say about a document that is read as by default, and generates nothing. */
    public GeneratorResult validate(SourceText document) {
        return validate(ReadRequest.of(document));
    }

    /** Says everything there is to say about a document, and generates nothing. */
    public GeneratorResult validate(ReadRequest request) {
        var diagnostics = new Diagnostics(request.severities());
        api(request, diagnostics);
        return new GeneratorResult(List.of(), diagnostics.sorted());
    }

    private static Optional<Api> api(ReadRequest request, Diagnostics diagnostics) {
        Optional<Api> api =
                new DocumentReader(diagnostics).read(request.document()).flatMap(new ApiResolver(diagnostics)::resolve);
        api.ifPresent(found -> Rules.check(found, diagnostics));
        return api.filter(found -> !diagnostics.hasErrors());
    }

    private static JavaNames names(Api api, GeneratorRequest request) {
        String client = request.clientPackage().orElse(request.packageName());
        String model = request.modelPackage().orElse(request.packageName() + ".model");
        String clientName = request.clientName()
                .map(ClientName::fromConfiguration)
                .orElseGet(() -> ClientName.fromTitle(api.info().title()));
        return JavaNamesAssigner.assign(
                api, new Packages(client, model, request.packageName() + ".runtime"), clientName);
    }
}
