package dev.golemasyncapi.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.options.CodeStyle;
import java.util.List;
import java.util.Set;

/** Makes files of types, and gives all files what the user wants to see in each. */
final class FileStyle {

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

    private final CodeStyle style;
    private final boolean skipJavaLangImports;

    FileStyle(Context context) {
        this.style = context.options().style();
        this.skipJavaLangImports = context.api().types().all().stream()
                .noneMatch(type -> NAMED_IN_JAVA_LANG.contains(
                        context.names().type(type.id()).simpleName()));
    }

    /** The file of a type at top level. */
    SourceFile file(String packageName, TypeSpec type) {
        String code = JavaFile.builder(packageName, type)
                .indent(INDENT)
                .skipJavaLangImports(skipJavaLangImports)
                .build()
                .toString();
        String content = Layout.of(style.packagePrivate() ? withoutModifier(code) : code);
        return new SourceFile(packageName.replace('.', '/') + "/" + type.name() + ".java", content);
    }

    /** Only the type at top level stands at the beginning of a line: JavaPoet has no way to take a modifier away. */
    private static String withoutModifier(String code) {
        return code.replaceFirst("(?m)^public ", "");
    }

    /** A file below the header that the user wants. */
    SourceFile withHeader(SourceFile file) {
        return style.fileHeader().isEmpty()
                ? file
                : new SourceFile(file.path(), header(style.fileHeader()) + file.content());
    }

    /** A comment that its text cannot end. */
    static String header(List<String> lines) {
        var comment = new StringBuilder("/*\n");
        for (String line : lines) {
            String harmless =
                    line.replaceAll("\\p{Cntrl}", " ").replace("*/", "* /").replace("\\u", "\\ u");
            comment.append((" * " + harmless).stripTrailing()).append('\n');
        }
        return comment.append(" */\n").toString();
    }
}
