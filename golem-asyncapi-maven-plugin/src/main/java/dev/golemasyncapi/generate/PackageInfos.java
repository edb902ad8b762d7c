package dev.golemasyncapi.generate;

import dev.golemasyncapi.naming.Packages;
import java.util.List;

/** Writes the {@code package-info} of the packages of clients and of payload types. */
final class PackageInfos {

    private PackageInfos() {}

    static List<SourceFile> generate(Context context) {
        Packages packages = context.names().packages();
        String title = Javadocs.title(context.api().info());
        if (packages.client().equals(packages.model())) {
            return List.of(file(context, packages.client(), "The client of " + title + " and its payload types."));
        }
        return List.of(
                file(context, packages.client(), "The client of " + title + "."),
                file(context, packages.model(), "The payload types of " + title + "."));
    }

    private static SourceFile file(Context context, String packageName, String sentence) {
        String javadoc = Javadocs.block(sentence).toString().strip().replace("\n", "\n * ");
        boolean marked = context.options().style().nullness().marksPackages();
        String content = Layout.of("/**\n * " + javadoc + "\n */\n" + (marked ? "@NullMarked\n" : "") + "package "
                + packageName + ";\n" + (marked ? "\nimport org.jspecify.annotations.NullMarked;\n" : ""));
        return new SourceFile(packageName.replace('.', '/') + "/package-info.java", content);
    }
}
