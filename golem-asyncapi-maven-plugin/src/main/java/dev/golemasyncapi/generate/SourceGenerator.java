package dev.golemasyncapi.generate;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.options.GeneratorOptions;
import java.util.ArrayList;
import java.util.List;

/** Generates all sources of an API: the client, its servers, the payload types with their codecs, and the runtime. */
public final class SourceGenerator {

    private final Context context;
    private final FileStyle style;

    private SourceGenerator(Context context) {
        this.context = context;
        this.style = new FileStyle(context);
    }

    /** The sources, each path once. */
    public static List<SourceFile> generate(Api api, JavaNames names, GeneratorOptions options) {
        return new SourceGenerator(Context.of(api, names, options)).generate();
    }

    private List<SourceFile> generate() {
        List<SourceFile> models = models();
        List<SourceFile> client = client();
        List<SourceFile> runtime = RuntimeSources.in(context.names().packages().runtime(), context.jackson());
        var files = new ArrayList<SourceFile>();
        switch (context.options().contents().parts()) {
            case ALL -> {
                files.addAll(models);
                files.addAll(client);
                files.addAll(PackageInfos.ofAll(context));
                files.addAll(runtime);
            }
            case MODELS -> {
                files.addAll(models);
                files.addAll(PackageInfos.ofModels(context));
                files.addAll(new RuntimePart(runtime).neededBy(models));
            }
            case CLIENT -> {
                files.addAll(client);
                files.addAll(PackageInfos.ofClient(context));
                files.addAll(new RuntimePart(runtime).notNeededBy(models));
            }
        }
        return files.stream().map(style::withHeader).toList();
    }

    /** The sources of the test kit, which go to other tests' sources; none where there is no client to test. */
    public static List<SourceFile> generateTestKit(Api api, JavaNames names, GeneratorOptions options) {
        Context context = Context.of(api, names, options);
        if (!options.contents().testKit() || !hasClient(api)) {
            return List.of();
        }
        var style = new FileStyle(context);
        var files = new ArrayList<SourceFile>();
        files.add(style.file(names.packages().client(), new FakeServerGenerator(context).generate()));
        files.addAll(TestKitSources.in(names.packages(), context.jackson()));
        return files.stream().map(style::withHeader).toList();
    }

    private List<SourceFile> models() {
        var files = new ArrayList<SourceFile>();
        Api api = context.api();
        String model = context.names().packages().model();
        for (TypeDeclaration type : api.types().topLevel()) {
            files.add(style.file(model, new TypeGenerator(context.inFileOf(type)).generate(type)));
            new CodecGenerator(context, type).generate().forEach(codec -> files.add(style.file(model, codec)));
        }
        for (Message message : api.messages()) {
            if (!message.examples().isEmpty()) {
                files.add(style.file(model, new ExamplesGenerator(context, message).generate()));
            }
            CorrelationIdGenerator.generate(context, message).ifPresent(type -> files.add(style.file(model, type)));
        }
        return files;
    }

    private List<SourceFile> client() {
        String client = context.names().packages().client();
        return hasClient(context.api())
                ? List.of(
                        style.file(client, new ServerGenerator(context).generate()),
                        style.file(client, new ClientGenerator(context).generate()))
                : List.of();
    }

    /** Whether there is anything that a client could do. */
    static boolean hasClient(Api api) {
        boolean speaks = api.channels().stream()
                .anyMatch(channel ->
                        channel.subscribe().isPresent() || channel.publish().isPresent());
        return speaks && (api.servers().isEmpty() || api.servers().stream().anyMatch(Server::isWebSocket));
    }
}
