package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the code that tells which variant of a union an object is, and reads it. */
final class ObjectSelection {

    private final Context context;
    private final UnionType union;
    private final List<Variant> variants;
    private final ClassName reading;
    private final ClassName unknown;
    private final CodecCalls calls;

    ObjectSelection(Context context, UnionType union, CodecCalls calls) {
        this.context = context;
        this.union = union;
        this.variants = union.variantsOf(JsonType.OBJECT);
        this.reading = context.runtime("JsonReading");
        this.unknown = context.classOf(union.id()).nestedClass(UnionGenerator.UNKNOWN);
        this.calls = calls;
    }

    /** Statements that return the value that {@code parser} stands at, which is an object. */
    CodeBlock read() {
        UnionType.Selection selection = union.selection().orElseThrow();
        if (selection instanceof ByProperty byProperty) {
            return byProperty(byProperty.name(), byProperty.literal() ? "literal" : "text");
        }
        return selection instanceof ByTag ? byTag() : byShape();
    }

    /** The table that the statements need, where they need one. */
    Optional<FieldSpec> table() {
        if (!(union.selection().orElseThrow() instanceof UnionType.ByShape)) {
            return Optional.empty();
        }
        ClassName type = context.runtime("ObjectShapes");
        CodeBlock.Builder table = CodeBlock.builder().add("new $T()$>$>", type);
        for (int i = 0; i < variants.size(); i++) {
            for (ObjectShape shape : variants.get(i).shapes()) {
                table.add("\n.shape($L, $L)", i, shape.open());
                shape.members().forEach((name, kinds) -> {
                    String method = shape.required().contains(name) ? "required" : "optional";
                    table.add("\n.$L($L, $L)", method, Literals.string(name), kinds(kinds));
                });
            }
        }
        return Optional.of(FieldSpec.builder(type, tableName(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(table.add("$<$<").build())
                .build());
    }

    private String tableName() {
        String suffix = context.names().codecSuffix(union.id());
        return suffix.isEmpty() ? "SHAPES" : "SHAPES_OF_" + suffix.toUpperCase(Locale.ROOT);
    }

    private CodeBlock kinds(Set<JsonType> kinds) {
        ClassName kind = context.runtime("ObjectShapes").nestedClass("Kind");
        return kinds.stream()
                .sorted()
                .map(each -> CodeBlock.of("$T.$L", kind, each.name()))
                .collect(CodeBlock.joining(", "));
    }

    private CodeBlock byShape() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T json = $T.node(parser)", JavaTypes.JSON_NODE, reading)
                .add("return switch ($L.bestFit(json)) {\n", tableName())
                .indent();
        for (int i = 0; i < variants.size(); i++) {
            code.add(
                    "case $L -> $T.either(json, $L, $T::new);\n",
                    i,
                    reading,
                    calls.reference("read", variants.get(i).type()),
                    unknown);
        }
        return code.add("default -> new $T(json);\n", unknown)
                .unindent()
                .addStatement("}")
                .build();
    }

    private CodeBlock byProperty(String property, String value) {
        return CodeBlock.builder()
                .addStatement(
                        "$1T ahead = $1T.at(parser, $2L)", context.runtime("Lookahead"), Literals.string(property))
                .beginControlFlow("if (ahead.$L() == null)", value)
                .addStatement("return new $T($T.node(ahead.parser()))", unknown, reading)
                .endControlFlow()
                .add(choice("ahead." + value + "()", "ahead.parser()"))
                .build();
    }

    private CodeBlock choice(String selector, String parser) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($L) {\n", selector).indent();
        for (Variant variant : variants) {
            code.add("case $L -> $L($L);\n", labels(variant), calls.method("read", variant.type()), parser);
        }
        return code.add("default -> new $T($T.node($L));\n", unknown, reading, parser)
                .unindent()
                .addStatement("}")
                .build();
    }

    private CodeBlock byTag() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T tag = $T.firstMember(parser)", JavaTypes.STRING, reading)
                .beginControlFlow("if (tag == null)")
                .addStatement("return new $T($T.emptyObject())", unknown, reading)
                .endControlFlow();
        if (variants.stream().noneMatch(this::isTagged)) {
            return code.add(choice("tag", "parser")).build();
        }
        code.beginControlFlow("switch (tag)");
        for (Variant variant : variants) {
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
        String read = context.codecMethod(ObjectCodec.BODY, variant.type());
        return CodeBlock.builder()
                .add("case $L -> {\n$>", labels(variant))
                .addStatement("parser.nextToken()")
                .addStatement("$T variant = $L(parser)", context.classOf(variant.type()), read)
                .beginControlFlow("if (parser.nextFieldName() != null)")
                .addStatement(
                        "return new $T($T.withRest(variant, $L, parser))",
                        unknown,
                        context.runtime("JsonWriting"),
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
}
