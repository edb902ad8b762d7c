package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.naming.JavaIdentifier;
import dev.golemasyncapi.naming.NameScope;
import java.util.List;
import java.util.stream.Collectors;

/** Generates the methods that read and write a union: the variant is told by one look ahead. */
final class UnionCodec {

    private final Context context;
    private final UnionType union;
    private final ClassName reading;
    private final ClassName writing;
    private final ClassName unknown;
    private final CodecCalls calls;

    UnionCodec(Context context, UnionType union) {
        this.context = context;
        this.union = union;
        this.reading = context.runtime("JsonReading");
        this.writing = context.runtime("JsonWriting");
        this.calls = CodecCalls.inCodecOf(union.id(), context);
        this.unknown = context.classOf(union.id()).nestedClass(UnionGenerator.UNKNOWN);
    }

    CodecMethods methods() {
        CodeBlock read = union.selection() instanceof ByProperty byProperty ? byProperty(byProperty.name()) : byTag();
        return new CodecMethods(read, write(), List.of());
    }

    private CodeBlock byProperty(String property) {
        return CodeBlock.builder()
                .beginControlFlow("if (!$T.atObject(parser))", reading)
                .addStatement("return new $T($T.node(parser))", unknown, reading)
                .endControlFlow()
                .addStatement(
                        "$1T ahead = $1T.at(parser, $2L)", context.runtime("Lookahead"), Literals.string(property))
                .beginControlFlow("if (ahead.text() == null)")
                .addStatement("return new $T($T.node(ahead.parser()))", unknown, reading)
                .endControlFlow()
                .add(choice("ahead.text()", "ahead.parser()"))
                .build();
    }

    private CodeBlock choice(String selector, String parser) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($L) {\n", selector).indent();
        for (Variant variant : union.variants()) {
            code.add("case $L -> $L($L);\n", labels(variant), calls.method("read", variant.type()), parser);
        }
        return code.add("default -> new $T($T.node($L));\n", unknown, reading, parser)
                .unindent()
                .addStatement("}")
                .build();
    }

    private CodeBlock byTag() {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if (!$T.atObject(parser))", reading)
                .addStatement("return new $T($T.node(parser))", unknown, reading)
                .endControlFlow()
                .addStatement("$T tag = $T.firstMember(parser)", JavaTypes.STRING, reading)
                .beginControlFlow("if (tag == null)")
                .addStatement("return new $T($T.emptyObject())", unknown, reading)
                .endControlFlow();
        if (union.variants().stream().noneMatch(this::isTagged)) {
            return code.add(choice("tag", "parser")).build();
        }
        code.beginControlFlow("switch (tag)");
        for (Variant variant : union.variants()) {
            code.add(isTagged(variant) ? tagged(variant) : wrapping(variant));
        }
        return code.add("default -> {\n$>return new $T($T.node(parser));\n$<}\n", unknown, reading)
                .endControlFlow()
                .build();
    }

    private CodeBlock wrapping(Variant variant) {
        return CodeBlock.of(
                "case $L -> {\n$>return $L(parser);\n$<}\n", labels(variant), calls.method("read", variant.type()));
    }

    private CodeBlock tagged(Variant variant) {
        String read = context.codecMethod("read", variant.type());
        return CodeBlock.builder()
                .add("case $L -> {\n$>", labels(variant))
                .addStatement("parser.nextToken()")
                .addStatement("$T variant = $LBody(parser)", context.classOf(variant.type()), read)
                .beginControlFlow("if (parser.nextFieldName() != null)")
                .addStatement(
                        "return new $T($T.withRest(variant, $L, parser))",
                        unknown,
                        writing,
                        calls.reference("write", variant.type()))
                .endControlFlow()
                .addStatement("return variant")
                .add("$<}\n")
                .build();
    }

    private boolean isTagged(Variant variant) {
        TypeDeclaration type = context.api().types().get(variant.type());
        return type instanceof ObjectType object && object.tag().isPresent();
    }

    private static String labels(Variant variant) {
        return variant.selectors().stream()
                .map(selector -> Literals.string(selector).toString())
                .collect(Collectors.joining(", "));
    }

    private CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        NameScope variables = NameScope.ofMembers().reserve("value", "generator", "unknown");
        String control = "if (value instanceof $T $N)";
        for (Variant variant : union.variants()) {
            ClassName type = context.classOf(variant.type());
            String variable = variables.claim(JavaIdentifier.member(type.simpleName()));
            if (code.isEmpty()) {
                code.beginControlFlow(control, type, variable);
            } else {
                code.nextControlFlow("else " + control, type, variable);
            }
            code.addStatement("$L($N, generator)", calls.method("write", variant.type()), variable);
        }
        return code.nextControlFlow("else if (value instanceof $T unknown)", unknown)
                .addStatement("$T.node(unknown.json(), generator)", writing)
                .endControlFlow()
                .build();
    }
}
