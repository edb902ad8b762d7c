package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.JsonType;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.Variant;
import dev.golemasyncapi.model.WrapperType;
import dev.golemasyncapi.naming.JavaIdentifier;
import dev.golemasyncapi.naming.NameScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the methods that read and write a union: the variant is told by one look ahead. */
final class UnionCodec {

    private static final Map<JsonType, String> NAMES = Map.of(
            JsonType.ARRAY, "Array",
            JsonType.STRING, "String",
            JsonType.INTEGER, "Integer",
            JsonType.FRACTION, "Fraction",
            JsonType.BOOLEAN, "Boolean");

    /** Variants that one method deals with: some 60 bytes of bytecode each, and a method has 65,535. */
    static final int VARIANTS = 250;

    private final Context context;
    private final UnionType union;
    private final ClassName self;
    private final ClassName reading;
    private final ClassName unknown;
    private final CodecCalls calls;
    private final List<MethodSpec> helpers = new ArrayList<>();
    private final List<FieldSpec> constants = new ArrayList<>();

    UnionCodec(Context context, UnionType union) {
        this.context = context;
        this.union = union;
        this.self = context.classOf(union.id());
        this.reading = context.runtime("JsonReading");
        this.calls = CodecCalls.inCodecOf(union.id(), context);
        this.unknown = self.nestedClass(UnionGenerator.UNKNOWN);
    }

    CodecMethods methods() {
        boolean objectsOnly = union.selection().isPresent()
                && union.variantsOf(JsonType.OBJECT).size() == union.variants().size()
                && union.variants().stream()
                        .allMatch(variant -> variant.jsonTypes().size() == 1);
        CodeBlock read = objectsOnly ? readObjects() : readByJsonType();
        return new CodecMethods(read, write(), helpers, constants);
    }

    private CodeBlock readObjects() {
        ObjectSelection objects = new ObjectSelection(context, union, calls);
        objects.table().ifPresent(constants::add);
        CodeBlock read = objects.read();
        helpers.addAll(objects.helpers());
        return CodeBlock.builder()
                .beginControlFlow("if (!$T.atObject(parser))", reading)
                .addStatement("return new $T($T.node(parser))", unknown, reading)
                .endControlFlow()
                .add(read)
                .build();
    }

    private CodeBlock readByJsonType() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("return switch ($T.token(parser)) {\n", reading)
                .indent();
        addCase(code, JsonType.OBJECT, "START_OBJECT, " + context.jackson().nameToken());
        addCase(code, JsonType.ARRAY, "START_ARRAY");
        addCase(code, JsonType.STRING, "VALUE_STRING");
        addCase(code, JsonType.INTEGER, "VALUE_NUMBER_INT");
        addCase(code, JsonType.FRACTION, "VALUE_NUMBER_FLOAT");
        addCase(code, JsonType.BOOLEAN, "VALUE_TRUE, VALUE_FALSE");
        return code.add("default -> new $T($T.node(parser));\n", unknown, reading)
                .unindent()
                .addStatement("}")
                .build();
    }

    private void addCase(CodeBlock.Builder code, JsonType jsonType, String tokens) {
        List<Variant> variants = union.variantsOf(jsonType);
        if (!variants.isEmpty()) {
            code.add("case $L -> $L;\n", tokens, read(jsonType, variants));
        }
    }

    private CodeBlock read(JsonType jsonType, List<Variant> variants) {
        if (jsonType == JsonType.OBJECT && union.selection().isPresent()) {
            ObjectSelection objects = new ObjectSelection(context, union, calls);
            objects.table().ifPresent(constants::add);
            CodeBlock read = objects.read();
            helpers.addAll(objects.helpers());
            return callHelper("Object", read);
        }
        List<Variant> enumerations = variants.size() > 1
                ? variants.stream()
                        .filter(variant -> isEnumeration(variant.type()))
                        .toList()
                : List.of();
        Attempts attempts = new Attempts(context, calls, unknown);
        if (enumerations.isEmpty()) {
            return attempts.read(jsonType, variants);
        }
        var others = new ArrayList<>(variants);
        others.removeAll(enumerations);
        if (others.isEmpty()) {
            others.add(enumerations.get(enumerations.size() - 1));
            enumerations = enumerations.subList(0, enumerations.size() - 1);
        }
        // To read an array or object moves the parser on, so that what comes behind has to look at a tree.
        boolean tree = jsonType == JsonType.ARRAY || jsonType == JsonType.OBJECT;
        CodeBlock.Builder code = CodeBlock.builder();
        if (tree) {
            code.addStatement("$T json = $T.node(parser)", context.jackson().node(), reading);
        }
        NameScope variables = NameScope.ofMembers().reserve("parser", "json");
        for (Variant enumeration : enumerations) {
            ClassName type = context.classOf(enumeration.type());
            String variable = variables.claim(JavaIdentifier.member(type.simpleName()));
            CodeBlock value = tree
                    ? CodeBlock.of("$T.of(json)", type)
                    : CodeBlock.of("$L(parser)", calls.method("read", enumeration.type()));
            Optional<Integer> fits = jsonType == JsonType.INTEGER ? fits(enumeration, others) : Optional.empty();
            fits.ifPresent(bits ->
                    code.beginControlFlow("if ($T.isInteger(parser, $L))", context.runtime("JsonScalars"), bits));
            code.addStatement("$T $N = $L", type, variable, value)
                    .beginControlFlow("if ($N.isListed())", variable)
                    .addStatement("return $N", variable)
                    .endControlFlow();
            fits.ifPresent(bits -> code.endControlFlow());
        }
        CodeBlock otherwise =
                tree ? attempts.readTree(CodeBlock.of("json"), jsonType, others) : attempts.read(jsonType, others);
        return callHelper(
                NAMES.getOrDefault(jsonType, "Value"),
                code.addStatement("return $L", otherwise).build());
    }

    /** How many bits an integer may have to be one of an enumeration, where another variant has room for more. */
    private Optional<Integer> fits(Variant enumeration, List<Variant> others) {
        boolean wider = others.stream().anyMatch(other -> bits(other).isEmpty());
        return wider ? bits(enumeration) : Optional.empty();
    }

    /** How many bits the integers of a variant have; empty where they have no limit, or may be other numbers. */
    private Optional<Integer> bits(Variant variant) {
        TypeDeclaration declaration = context.api().types().get(variant.type());
        Optional<Type> type = declaration instanceof EnumType enumeration
                ? Optional.of(enumeration.base())
                : declaration instanceof WrapperType wrapper ? Optional.of(wrapper.value()) : Optional.empty();
        return type.map(value -> value == ScalarType.INT64 ? 64 : value == ScalarType.INT32 ? 32 : 0)
                .filter(bits -> bits > 0);
    }

    private boolean isEnumeration(TypeId type) {
        TypeDeclaration declaration = context.api().types().get(type);
        return declaration instanceof EnumType;
    }

    private CodeBlock callHelper(String suffix, CodeBlock body) {
        String name = context.codecMethod("from" + suffix, union.id());
        helpers.add(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addException(JavaTypes.IO_EXCEPTION)
                .returns(self)
                .addParameter(context.jackson().parser(), "parser")
                .addCode(body)
                .build());
        return CodeBlock.of("$L(parser)", name);
    }

    private CodeBlock write() {
        List<List<Variant>> chunks = Chunks.of(union.variants(), VARIANTS);
        CodeBlock.Builder code = CodeBlock.builder();
        if (chunks.size() > 1) {
            for (int i = 0; i < chunks.size(); i++) {
                code.beginControlFlow("if ($L(value, generator))", helper("put", i))
                        .addStatement("return")
                        .endControlFlow();
                helpers.add(writeSome(helper("put", i), chunks.get(i)));
            }
            return code.beginControlFlow("if (value instanceof $T unknown)", unknown)
                    .addStatement("$T.node(unknown.json(), generator)", context.runtime("JsonWriting"))
                    .endControlFlow()
                    .build();
        }
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
                .addStatement("$T.node(unknown.json(), generator)", context.runtime("JsonWriting"))
                .endControlFlow()
                .build();
    }

    /** A method that writes a value of some of the variants, and says whether it did. */
    private MethodSpec writeSome(String name, List<Variant> variants) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addException(JavaTypes.IO_EXCEPTION)
                .returns(TypeName.BOOLEAN)
                .addParameter(self, "value")
                .addParameter(context.jackson().generator(), "generator");
        NameScope variables = NameScope.ofMembers().reserve("value", "generator");
        for (Variant variant : variants) {
            ClassName type = context.classOf(variant.type());
            String variable = variables.claim(JavaIdentifier.member(type.simpleName()));
            method.beginControlFlow("if (value instanceof $T $N)", type, variable)
                    .addStatement("$L($N, generator)", calls.method("write", variant.type()), variable)
                    .addStatement("return true")
                    .endControlFlow();
        }
        return method.addStatement("return false").build();
    }

    private String helper(String verb, int chunk) {
        return verb + (chunk + 1) + context.names().codecSuffix(union.id());
    }
}
