package dev.golemasyncapi.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Generates all sources of an API: the client, its servers, the payload types with their codecs, and the runtime. */
public final class SourceGenerator {

    private static final String INDENT = "    ";

    /**
     * A payload type of one of these names would be taken for that of {@code java.lang}, so that is imported by name.
     */
    private static final Set<String> NAMED_IN_JAVA_LANG = Set.of(
            "AutoCloseable",
            "Boolean",
            "Deprecated",
            "Double",
            "Float",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String");

    private final Context context;
    private final boolean skipJavaLangImports;

    private SourceGenerator(Context context) {
        this.context = context;
        this.skipJavaLangImports = context.api().types().all().stream()
                .noneMatch(type -> NAMED_IN_JAVA_LANG.contains(
                        context.names().type(type.id()).simpleName()));
    }

    /** The sources, each path once. */
    public static List<SourceFile> generate(Api api, JavaNames names) {
        return new SourceGenerator(Context.of(api, names)).generate();
    }

    private List<SourceFile> generate() {
        var files = new ArrayList<SourceFile>();
        Api api = context.api();
        String client = context.names().packages().client();
        String model = context.names().packages().model();
        for (TypeDeclaration type : api.types().topLevel()) {
            files.add(file(model, new TypeGenerator(context).generate(type)));
            files.add(file(model, new CodecGenerator(context, type).generate()));
        }
        for (Message message : api.messages()) {
            if (!message.examples().isEmpty()) {
                files.add(file(model, new ExamplesGenerator(context, message).generate()));
            }
            CorrelationIdGenerator.generate(context, message).ifPresent(type -> files.add(file(model, type)));
        }
        if (hasClient(api)) {
            files.add(file(client, new ServerGenerator(context).generate()));
            files.add(file(client, new ClientGenerator(context).generate()));
        }
        files.addAll(PackageInfos.generate(context));
        files.addAll(RuntimeSources.in(context.names().packages().runtime()));
        return files;
    }

    private static boolean hasClient(Api api) {
        boolean speaks = api.channels().stream()
                .anyMatch(channel ->
                        channel.subscribe().isPresent() || channel.publish().isPresent());
        return speaks && (api.servers().isEmpty() || api.servers().stream().anyMatch(Server::isWebSocket));
    }

    private SourceFile file(String packageName, TypeSpec type) {
        String content = Layout.of(JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(skipJavaLangImports)
                .build()
                .toString());
        return new SourceFile(packageName.replace('.', '/') + "/" + type.name() + ".java", content);
    }
}
