package dev.golemasyncapi.generate;

import dev.golemasyncapi.naming.Packages;
import java.util.List;
import java.util.stream.Stream;

/** Writes the {@code package-info} of the packages of clients and of payload types. */
final class PackageInfos {

    private PackageInfos() {}

    /** Those of payload types and of the client, which may be in one package. */
    static List<SourceFile> ofAll(Context context) {
        Packages packages = context.names().packages();
        if (packages.client().equals(packages.model())) {
            return List.of(
                    file(context, packages.client(), "The client of " + title(context) + " and its payload types."));
        }
        return Stream.concat(ofClient(context).stream(), ofModels(context).stream())
                .toList();
    }

    /** That of the payload types. */
    static List<SourceFile> ofModels(Context context) {
        return List.of(
                file(context, context.names().packages().model(), "The payload types of " + title(context) + "."));
    }

    /** That of the client, unless payload types are in its package. */
    static List<SourceFile> ofClient(Context context) {
        Packages packages = context.names().packages();
        return packages.client().equals(packages.model())
                ? List.of()
                : List.of(file(context, packages.client(), "The client of " + title(context) + "."));
    }

    private static String title(Context context) {
        return Javadocs.title(context.api().info());
    }

    private static SourceFile file(Context context, String packageName, String sentence) {
        String javadoc = Javadocs.block(sentence).toString().strip().replace("\n", "\n * ");
        boolean marked = context.options().style().nullness().marksPackages();
        String content = Layout.of("/**\n * " + javadoc + "\n */\n" + (marked ? "@NullMarked\n" : "") + "package "
                + packageName + ";\n" + (marked ? "\nimport org.jspecify.annotations.NullMarked;\n" : ""));
        return new SourceFile(packageName.replace('.', '/') + "/package-info.java", content);
    }
}
