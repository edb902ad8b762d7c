package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.options.CodeStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

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
            "Exception",
            "Float",
            "IllegalArgumentException",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "String",
            "SuppressWarnings",
            "System");

    /**
     * Only the type at top level stands at the beginning of a line: JavaPoet has no way to take a modifier away, and
     * loses the header of a record to which something is added.
     */
    private static final Pattern TOP_LEVEL = Pattern.compile("(?m)^public ");

    private final CodeStyle style;
    private final boolean skipJavaLangImports;
    private final DeprecatedTypes deprecated;

    FileStyle(Context context) {
        this.style = context.options().style();
        this.deprecated = new DeprecatedTypes(context);
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
        if (deprecated.areNamedIn(code, ClassName.get(packageName, type.name()))) {
            String name = skipJavaLangImports ? "SuppressWarnings" : "java.lang.SuppressWarnings";
            code = TOP_LEVEL.matcher(code).replaceFirst("@" + name + "(\"deprecation\")\npublic ");
        }
        String content = Layout.of(style.packagePrivate() ? withoutModifier(code) : code);
        return new SourceFile(packageName.replace('.', '/') + "/" + type.name() + ".java", content);
    }

    private static String withoutModifier(String code) {
        return TOP_LEVEL.matcher(code).replaceFirst("");
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
