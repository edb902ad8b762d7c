package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ObjectShape;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.ByProperty;
import dev.golemasyncapi.model.UnionType.ByTag;
import dev.golemasyncapi.model.UnionType.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the code that tells which variant of a union an object is, and reads it. */
final class ObjectSelection {

    /** Calls that one method has room for. */
    private static final int CALLS = 500;

    private final Context context;
    private final UnionType union;
    private final List<Variant> variants;
    private final ClassName reading;
    private final ClassName attempts;
    private final ClassName unknown;
    private final CodecCalls calls;
    private final List<MethodSpec> helpers = new ArrayList<>();

    ObjectSelection(Context context, UnionType union, CodecCalls calls) {
        this.context = context;
        this.union = union;
        this.variants = union.variantsOf(JsonType.OBJECT);
        this.reading = context.runtime("JsonReading");
        this.attempts = context.runtime("JsonAttempts");
        this.unknown = context.classOf(union.id()).nestedClass(UnionGenerator.UNKNOWN);
        this.calls = calls;
    }

    /** Methods that the statements call; there are all of them once these were asked for. */
    List<MethodSpec> helpers() {
        return List.copyOf(helpers);
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
        if (!hasShapes()) {
            return Optional.empty();
        }
        ClassName type = context.runtime("ObjectShapes");
        List<CodeBlock> calls = shapes();
        CodeBlock table = calls.size() <= CALLS
                ? CodeBlock.of("new $T()$>$>\n$L$<$<", type, CodeBlock.join(calls, "\n"))
                : CodeBlock.of("$L()", longTable(type, calls));
        return Optional.of(FieldSpec.builder(type, tableName(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(table)
                .build());
    }

    private boolean hasShapes() {
        return variants.stream().anyMatch(variant -> !variant.shapes().isEmpty());
    }

    /** The calls that describe the shapes, each of which goes on from the one before. */
    private List<CodeBlock> shapes() {
        var calls = new ArrayList<CodeBlock>();
        for (int i = 0; i < variants.size(); i++) {
            for (ObjectShape shape : variants.get(i).shapes()) {
                calls.add(CodeBlock.of(".shape($L, $L)", i, shape.open()));
                shape.members().forEach((name, kinds) -> {
                    String method = shape.required().contains(name) ? "required" : "optional";
                    calls.add(CodeBlock.of(".$L($L, $L)", method, Literals.string(name), kinds(kinds)));
                    ObjectShape.Values values = shape.values().get(name);
                    if (values != null && isTelling(name)) {
                        calls.add(values(name, values));
                    }
                });
            }
        }
        return calls;
    }

    /** Whether the values of a member differ between the shapes that have it. */
    private boolean isTelling(String member) {
        return variants.stream()
                        .flatMap(variant -> variant.shapes().stream())
                        .filter(shape -> shape.members().containsKey(member))
                        .map(shape -> Optional.ofNullable(shape.values().get(member)))
                        .distinct()
                        .count()
                > 1;
    }

    private static CodeBlock values(String member, ObjectShape.Values values) {
        CodeBlock forms = values.forms().stream().map(Literals::string).collect(CodeBlock.joining(", "));
        return CodeBlock.of(".$L($L, $L)", values.only() ? "constant" : "listed", Literals.string(member), forms);
    }

    /** The method that makes a table with more calls than there is room for in the initializer of a class. */
    private String longTable(ClassName type, List<CodeBlock> calls) {
        String suffix = context.names().codecSuffix(union.id());
        MethodSpec.Builder all = MethodSpec.methodBuilder("shapes" + suffix)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$1T shapes = new $1T()", type);
        List<List<CodeBlock>> chunks = Chunks.of(calls, CALLS);
        for (int i = 0; i < chunks.size(); i++) {
            String name = "describe" + (i + 1) + suffix;
            all.addStatement("$L(shapes)", name);
            MethodSpec.Builder some = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(type, "shapes");
            chunks.get(i).forEach(call -> some.addStatement("shapes$L", call));
            helpers.add(some.build());
        }
        helpers.add(all.addStatement("return shapes").build());
        return "shapes" + suffix;
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
        return CodeBlock.builder()
                .addStatement("$T json = $T.node(parser)", context.jackson().node(), reading)
                .add(either(tableName() + ".bestFit(json)", Chunks.of(variants, UnionCodec.VARIANTS), 0))
                .build();
    }

    private CodeBlock either(String index, List<List<Variant>> chunks, int chunk) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("return switch ($L) {\n", index).indent();
        for (int i = 0; i < chunks.get(chunk).size(); i++) {
            code.add(
                    "case $L -> $T.either(parser, json, $L, $T::new);\n",
                    chunk * UnionCodec.VARIANTS + i,
                    attempts,
                    calls.reference("read", chunks.get(chunk).get(i).type()),
                    unknown);
        }
        if (chunk == chunks.size() - 1) {
            code.add("default -> new $T(json);\n", unknown);
        } else {
            String next = "fit" + (chunk + 2) + context.names().codecSuffix(union.id());
            code.add("default -> $L($L, parser, json);\n", next, index);
            helpers.add(chooser(next)
                    .addParameter(TypeName.INT, "variant")
                    .addParameter(context.jackson().parser(), "parser")
                    .addParameter(context.jackson().node(), "json")
                    .addCode(either("variant", chunks, chunk + 1))
                    .build());
        }
        return code.unindent().addStatement("}").build();
    }

    private MethodSpec.Builder chooser(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addException(JavaTypes.IO_EXCEPTION)
                .returns(context.classOf(union.id()));
    }

    private CodeBlock byProperty(String property, String value) {
        return CodeBlock.builder()
                .addStatement(
                        "$1T ahead = $1T.at(parser, $2L)", context.runtime("Lookahead"), Literals.string(property))
                .beginControlFlow("if (ahead.$L() == null)", value)
                .addStatement(
                        hasShapes()
                                ? fitting()
                                : CodeBlock.of("return new $T($T.node(ahead.parser()))", unknown, reading))
                .endControlFlow()
                .add(choice("ahead." + value + "()", "ahead.parser()"))
                .build();
    }

    /** A call of a method that chooses by shape, for objects without the member that tells. */
    private CodeBlock fitting() {
        String name = "fit" + context.names().codecSuffix(union.id());
        helpers.add(chooser(name)
                .addParameter(context.jackson().parser(), "parser")
                .addCode(byShape())
                .build());
        return CodeBlock.of("return $L(ahead.parser())", name);
    }

    private CodeBlock choice(String selector, String parser) {
        return choice(selector, parser, Chunks.of(variants, UnionCodec.VARIANTS), 0);
    }

    /** What no variant of a chunk is told by is passed on to the next. */
    private CodeBlock choice(String selector, String parser, List<List<Variant>> chunks, int chunk) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Variant variant : chunks.get(chunk)) {
            CodeBlock read = CodeBlock.of("$L($L)", calls.method("read", variant.type()), parser);
            code.add(ifLong(selector, variant, CodeBlock.of("return $L;\n", read)));
            labels(variant).ifPresent(labels -> cases.add("case $L -> $L;\n", labels, read));
        }
        code.add("return switch ($L) {\n", selector).indent().add(cases.build());
        if (chunk == chunks.size() - 1) {
            code.add("default -> new $T($T.node($L));\n", unknown, reading, parser);
        } else {
            String next = "choose" + (chunk + 2) + context.names().codecSuffix(union.id());
            code.add("default -> $L($L, $L);\n", next, selector, parser);
            helpers.add(chooser(next)
                    .addParameter(JavaTypes.STRING, "selector")
                    .addParameter(context.jackson().parser(), "parser")
                    .addCode(choice("selector", "parser", chunks, chunk + 1))
                    .build());
        }
        return code.unindent().addStatement("}").build();
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
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Variant variant : variants) {
            CodeBlock read = isTagged(variant) ? tagged(variant) : wrapping(variant);
            code.add(ifLong("tag", variant, read));
            labels(variant)
                    .ifPresent(labels ->
                            cases.add("case $L -> {\n$>", labels).add(read).add("$<}\n"));
        }
        code.beginControlFlow("switch (tag)").add(cases.build());
        return code.add("default -> {\n$>return new $T($T.node(parser));\n$<}\n", unknown, reading)
                .endControlFlow()
                .build();
    }

    private CodeBlock wrapping(Variant variant) {
        return CodeBlock.of("return $L(parser);\n", calls.method("read", variant.type()));
    }

    private CodeBlock tagged(Variant variant) {
        CodeBlock read = calls.method(ObjectCodec.BODY, variant.type());
        return CodeBlock.builder()
                .addStatement("parser.nextToken()")
                .addStatement("$T variant = $L(parser)", context.classOf(variant.type()), read)
                .beginControlFlow("if (parser.$L() != null)", context.jackson().nextName())
                .addStatement(
                        "return new $T($T.withRest(variant, $L, parser))",
                        unknown,
                        context.runtime("JsonWriting"),
                        calls.reference("write", variant.type()))
                .endControlFlow()
                .addStatement("return variant")
                .build();
    }

    private boolean isTagged(Variant variant) {
        TypeDeclaration type = context.api().types().get(variant.type());
        return type instanceof ObjectType object && object.tag().isPresent();
    }

    /** What a variant is told by that has room in the label of a {@code switch}. */
    private static Optional<String> labels(Variant variant) {
        return variant.selectors().stream()
                .filter(selector -> !Literals.isLong(selector))
                .map(selector -> Literals.string(selector).toString())
                .reduce((first, second) -> first + ", " + second);
    }

    /** The statements for what a variant is told by that has no room there. */
    private static CodeBlock ifLong(String selector, Variant variant, CodeBlock statements) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String text : variant.selectors()) {
            if (Literals.isLong(text)) {
                code.beginControlFlow("if ($L)", Literals.isLongText(selector, text))
                        .add(statements)
                        .endControlFlow();
            }
        }
        return code.build();
    }
}
