package dev.golemasyncapi;

import dev.golemasyncapi.diagnostics.DiagnosticRenderer;
import dev.golemasyncapi.diagnostics.SarifReport;
import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.write.GeneratedFile;
import dev.golemasyncapi.write.OutputDirectory;
import dev.golemasyncapi.write.ReadInputs;
import dev.golemasyncapi.write.RunRecord;
import dev.golemasyncapi.write.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates from documents of all kinds into a folder; also a program of its own, for JVMs that are set otherwise. */
final class ReproducedOutput {

    /** What differs between languages, zones and machines if anything does: names, numbers, texts, times. */
    private static final List<String> CASES = List.of(
            "content-types",
            "descriptions",
            "golem-connect",
            "jackson-3",
            "message-details",
            "names-given",
            "names-hostile",
            "nullness-jspecify",
            "one-of-discriminator",
            "scalars",
            "text-hostile",
            "type-mappings");

    private static final String SEVERAL_FILES = """
            asyncapi: 2.6.0
            info: {title: IDIOTIC İstasyon ılık, version: '1'}
            channels:
              /TITLE/{ID}:
                parameters: {ID: {schema: {type: string}}}
                subscribe:
                  operationId: LISTIle
                  message: {$ref: 'messages/Iı.yaml#/INITIAL'}
            """;
    private static final String MESSAGES = """
            INITIAL:
              payload: {$ref: '../types.yaml#/IIitem'}
            """;
    private static final String TYPES = """
            IIitem:
              type: object
              description: "\\u0130 \\u0131 \\u0660 \\u202E"
              properties:
                ID: {type: integer, default: 1234567}
                ratio: {type: number, default: 1234.5}
                kIND: {type: string, enum: [INFO, ilik, İ, ı, "٣"]}
              additionalProperties: false
              unknownKeyword: {}
            """;

    private ReproducedOutput() {}

    /** Takes the folder. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path folder) throws IOException {
        for (String name : CASES) {
            List<GeneratedFile> files = GoldenCase.named(name).generate().stream()
                    .filter(file -> name.equals(CASES.get(0)) || !GoldenCase.isOfTheRuntime(file))
                    .toList();
            write(folder.resolve(name), files);
        }
        writeSeveralFiles(folder);
    }

    private static void writeSeveralFiles(Path folder) throws IOException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.createDirectories(documents.resolve("messages"));
        Files.writeString(documents.resolve("messages/Iı.yaml"), MESSAGES);
        Files.writeString(documents.resolve("types.yaml"), TYPES);
        Files.writeString(documents.resolve("asyncapi.yaml"), SEVERAL_FILES);
        DocumentAccess access = FolderAccess.to(documents);
        ReadRequest reading = ReadRequest.of(access.read("asyncapi.yaml")).withAccess(access);
        GeneratorResult result = new AsyncApiGenerator()
                .generate(new GeneratorRequest(
                                access.read("asyncapi.yaml"),
                                "com.example",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())
                        .withReading(reading));
        List<GeneratedFile> files = new ArrayList<>(result.files());
        files.removeIf(GoldenCase::isOfTheRuntime);
        files.add(new GeneratedFile("listing.txt", DiagnosticRenderer.listing(result.diagnostics())));
        files.add(new GeneratedFile("report.sarif", SarifReport.of(result.diagnostics())));
        write(folder.resolve("several"), files);
    }

    private static void write(Path folder, List<GeneratedFile> files) throws IOException {
        ReadInputs inputs = new ReadInputs();
        inputs.add("İı.yaml", "İı".getBytes(StandardCharsets.UTF_8));
        new OutputDirectory(folder, "app-İ").write(files, new RunRecord(new Settings(), inputs, List.of("ı\n")));
    }
}
