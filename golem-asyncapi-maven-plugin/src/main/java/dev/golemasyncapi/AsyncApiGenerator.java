package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.SeverityPolicy;
import dev.golemasyncapi.diff.ApiDiff;
import dev.golemasyncapi.diff.Changes;
import dev.golemasyncapi.generate.ConfiguredNames;
import dev.golemasyncapi.generate.SourceFile;
import dev.golemasyncapi.generate.SourceGenerator;
import dev.golemasyncapi.generate.StarterGenerator;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.naming.ClientName;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.naming.JavaNamesAssigner;
import dev.golemasyncapi.naming.Nesting;
import dev.golemasyncapi.naming.Packages;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.overlay.Overlays;
import dev.golemasyncapi.parse.DocumentIndex;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.parse.NodeReader;
import dev.golemasyncapi.parse.ReadDocument;
import dev.golemasyncapi.resolve.ApiResolver;
import dev.golemasyncapi.resolve.DocumentStore;
import dev.golemasyncapi.resolve.Links;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.validate.ApiRules;
import dev.golemasyncapi.validate.DocumentRules;
import dev.golemasyncapi.write.GeneratedFile;
import java.util.List;
import java.util.Optional;

/** The way from an AsyncAPI document to Java sources, in memory: text in, files and diagnostics out. */
public final class AsyncApiGenerator {

    /** Names are checked where nothing is generated, too; they do not depend on the packages. */
    private static final GeneratorRequest UNNAMED = new GeneratorRequest(
            SourceText.of("", ""), "validated", Optional.empty(), Optional.empty(), Optional.empty());

    /** Makes sources of a model and of the names of everything in it. */
    private interface Sources {

        List<SourceFile> of(Api api, JavaNames names, GeneratorOptions options);
    }

    /** Generates the sources of a document; none where it has an error. */
    public GeneratorResult generate(GeneratorRequest request) {
        return generate(request, SourceGenerator::generate, SourceGenerator::generateTestKit);
    }

    /**
     * Generates what a project that is made for a document begins with, besides the sources that are generated in each
     * of its builds. The paths start at the project's folder.
     */
    public GeneratorResult starter(GeneratorRequest request) {
        return generate(request, StarterGenerator::generate, (api, names, options) -> List.of());
    }

    private static GeneratorResult generate(GeneratorRequest request, Sources sources, Sources testSources) {
        var diagnostics = new Diagnostics(request.reading().severities());
        return api(request.reading(), request.options(), diagnostics)
                .flatMap(api -> result(api, request, sources, testSources, diagnostics))
                .orElseGet(() -> new GeneratorResult(List.of(), List.of(), diagnostics.sorted()));
    }

    private static Optional<GeneratorResult> result(
            Api api, GeneratorRequest request, Sources sources, Sources testSources, Diagnostics diagnostics) {
        JavaNames names = names(api, request);
        report(names, diagnostics);
        ConfiguredNames.check(api, names, request.options(), diagnostics);
        return diagnostics.hasErrors()
                ? Optional.empty()
                : Optional.of(new GeneratorResult(
                        files(sources.of(api, names, request.options())),
                        files(testSources.of(api, names, request.options())),
                        diagnostics.sorted()));
    }

    private static List<GeneratedFile> files(List<SourceFile> sources) {
        return sources.stream()
                .map(source -> new GeneratedFile(source.path(), source.content()))
                .toList();
    }

    /**
     * Says what changed from one document to another; nothing but diagnostics where one of them has an error. Of the
     * old document only errors are told, since its time is over.
     *
     * @param before the document as it was
     * @param after the document as it is
     * @param contents which part of both is compared
     */
    public ComparisonResult compare(ReadRequest before, ReadRequest after, Contents contents) {
        GeneratorOptions options = GeneratorOptions.DEFAULT.withContents(contents);
        var old = new Diagnostics(SeverityPolicy.LENIENT);
        var current = new Diagnostics(after.severities());
        Optional<Api> was = api(before, options, old);
        Optional<Api> is = api(after, options, current);
        Optional<Changes> changes = was.flatMap(one -> is.map(
                other -> new Changes(before.document().name(), after.document().name(), ApiDiff.between(one, other))));
        return new ComparisonResult(changes, old.sorted(), current.sorted());
    }

    /** Says everything there is to say about a document that is read as by default, and generates nothing. */
    public GeneratorResult validate(SourceText document) {
        return validate(ReadRequest.of(document));
    }

    /** Says everything there is to say about a document, and generates nothing. */
    public GeneratorResult validate(ReadRequest request) {
        var diagnostics = new Diagnostics(request.severities());
        api(request, GeneratorOptions.DEFAULT, diagnostics).ifPresent(api -> report(names(api, UNNAMED), diagnostics));
        return new GeneratorResult(List.of(), List.of(), diagnostics.sorted());
    }

    private static Optional<Api> api(ReadRequest request, GeneratorOptions options, Diagnostics diagnostics) {
        return new NodeReader(diagnostics)
                .read(request.document())
                .flatMap(root -> new Overlays(diagnostics).apply(root, request.overlays()))
                .flatMap(new DocumentReader(diagnostics)::readAll)
                .flatMap(document -> api(
                        document,
                        new DocumentStore(document.root(), request.access(), diagnostics),
                        options,
                        diagnostics));
    }

    private static Optional<Api> api(
            ReadDocument document, DocumentStore store, GeneratorOptions options, Diagnostics diagnostics) {
        DocumentIndex index = DocumentIndex.of(document.root());
        DocumentRules.check(index, Links.of(index, store, diagnostics), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Optional<Api> api =
                document.syntax().flatMap(syntax -> new ApiResolver(options, diagnostics).resolve(syntax, store));
        api.ifPresent(found -> ApiRules.check(found, diagnostics));
        return api.filter(found -> !diagnostics.hasErrors()).map(Nesting::limited);
    }

    private static void report(JavaNames names, Diagnostics diagnostics) {
        names.problems()
                .forEach(problem ->
                        diagnostics.report(DiagnosticCode.INVALID_JAVA_NAME, problem.origin(), problem.message()));
    }

    private static JavaNames names(Api api, GeneratorRequest request) {
        String clientName = request.clientName()
                .map(ClientName::fromConfiguration)
                .orElseGet(() -> ClientName.fromTitle(api.info().title()));
        return JavaNamesAssigner.assign(
                api,
                new Packages(
                        request.packageOfClient(),
                        request.packageOfModel(),
                        request.packageOfRuntime(),
                        request.packageOfTestKit()),
                clientName,
                request.options());
    }
}
