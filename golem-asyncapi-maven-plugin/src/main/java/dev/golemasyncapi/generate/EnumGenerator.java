package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.EnumType;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Generates the type of a value of which the document lists those that it knows: a class with a constant for each
 * listed value and room for any other, and an enum of the listed ones that can be switched on.
 */
final class EnumGenerator {

    private static final String UNLISTED = "UNLISTED";

    /** A {@code switch} over strings takes some 40 bytes of bytecode for each, and a method has 65,535. */
    private static final int SWITCHED = 500;

    private static final String BY_VALUE = "BY_VALUE";

    /** The field that holds the constants where a value is looked for among them. */
    private static final String CONSTANTS = "CONSTANTS";

    private final Context context;
    private final EnumType enumeration;
    private final ClassName self;
    private final ClassName known;
    private final EnumValues values;
    private final Map<String, String> constants;

    EnumGenerator(Context context, EnumType enumeration) {
        this.context = context;
        this.enumeration = enumeration;
        this.self = context.classOf(enumeration.id());
        this.known = self.nestedClass("Known");
        this.values = new EnumValues(context, enumeration);
        this.constants = context.names().constants(enumeration.id());
    }

    TypeSpec.Builder generate() {
        if (LongEnumGenerator.isDue(enumeration)) {
            return new LongEnumGenerator(context, enumeration).generate();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.of(
                        enumeration.documentation(),
                        "The values of " + Javadocs.code(enumeration.site().name()) + "."))
                .addJavadoc(
                        "\n<p>Values that the document does not list are kept as they are: they are {@link $T#$L}.\n",
                        known,
                        UNLISTED);
        constants.forEach((value, name) -> type.addField(constant(value, name)));
        type.addField(known, "known", Modifier.PRIVATE, Modifier.FINAL);
        type.addField(values.type(), "value", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(constructor());
        if (enumeration.isOfStrings() && isLookedUp()) {
            type.addField(byValueField()).addMethod(ofLookedUp()).addMethod(byValue());
        } else if (enumeration.isOfStrings()) {
            type.addMethod(of());
        } else {
            type.addField(constantsField()).addMethod(ofValue());
        }
        type.addMethod(listed());
        type.addMethod(
                getter(known, "known", "known", "which of the listed values this is, for use in a {@code switch}"));
        type.addMethod(isListed());
        type.addMethod(getter(values.type(), "value", "value", "the value as it stands on the wire"));
        type.addMethod(equalsMethod(self, context.nullable(JavaTypes.OBJECT), values));
        type.addMethod(overriding("hashCode", TypeName.INT, values.hash()));
        type.addMethod(overriding("toString", JavaTypes.STRING, values.text()));
        return type.addType(known());
    }

    private FieldSpec constant(String value, String name) {
        return FieldSpec.builder(self, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The value $L.\n", Javadocs.code(value))
                .initializer("new $T($T.$L, $L)", self, known, name, values.literal(value))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(known, "known")
                .addParameter(values.type(), "value")
                .addStatement("this.known = known")
                .addStatement("this.value = value")
                .build();
    }

    private MethodSpec of() {
        CodeBlock.Builder cases =
                CodeBlock.builder().add("return switch (value) {\n").indent();
        constants.forEach((value, name) -> cases.add("case $L -> $L;\n", Literals.string(value), name));
        cases.add("default -> new $T($T.$L, value);\n", self, known, UNLISTED)
                .unindent()
                .add("};\n");
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The value with a text, which need not be listed.\n\n@param value the text\n@return the value\n")
                .addParameter(JavaTypes.STRING, "value")
                .returns(self)
                .addCode(cases.build())
                .build();
    }

    /** Whether the values are too many, or one of them too long, for a {@code switch}. */
    private boolean isLookedUp() {
        return constants.size() > SWITCHED || constants.keySet().stream().anyMatch(Literals::isLong);
    }

    private FieldSpec byValueField() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, self),
                        BY_VALUE,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("byValue()")
                .build();
    }

    private MethodSpec byValue() {
        TypeName map = ParameterizedTypeName.get(JavaTypes.HASH_MAP, JavaTypes.STRING, self);
        return MethodSpec.methodBuilder("byValue")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, self))
                .addStatement("$1T constants = new $1T()", map)
                .addStatement("listed().forEach(each -> constants.put(each.value, each))")
                .addStatement("return constants")
                .build();
    }

    private MethodSpec ofLookedUp() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The value with a text, which need not be listed.\n\n@param value the text\n@return the value\n")
                .addParameter(JavaTypes.STRING, "value")
                .returns(self)
                .addStatement("$T constant = $L.get(value)", self, BY_VALUE)
                .addStatement("return constant == null ? new $T($T.$L, value) : constant", self, known, UNLISTED)
                .build();
    }

    private MethodSpec isListed() {
        return MethodSpec.methodBuilder("isListed")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return whether the document lists this value}\n")
                .returns(TypeName.BOOLEAN)
                .addStatement("return known != $T.$L", known, UNLISTED)
                .build();
    }

    private FieldSpec constantsField() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(JavaTypes.LIST, self),
                        CONSTANTS,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(listOfConstants())
                .build();
    }

    private MethodSpec ofValue() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The constant of a value, or one for a value that is not listed.\n\n@param value what stands on the wire\n@return the constant\n")
                .addParameter(values.type(), "value")
                .returns(self)
                .beginControlFlow("for ($T each : $N)", self, CONSTANTS)
                .beginControlFlow("if ($L)", values.equality("each.value", "value"));
        if (values.hasForms()) {
            of.addStatement("return new $T(each.known, value)", self);
        } else {
            of.addStatement("return each");
        }
        return of.endControlFlow()
                .endControlFlow()
                .addStatement("return new $T($T.$L, value)", self, known, UNLISTED)
                .build();
    }

    private MethodSpec listed() {
        CodeBlock list = enumeration.isOfStrings() ? listOfConstants() : CodeBlock.of(CONSTANTS);
        return MethodSpec.methodBuilder("listed")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return the values that the document lists, in its order}\n")
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, self))
                .addStatement("return $L", list)
                .build();
    }

    private CodeBlock listOfConstants() {
        return CodeBlock.of(
                "$T.of($L)", JavaTypes.LIST, constants.values().stream().collect(Collectors.joining(", ")));
    }

    static MethodSpec getter(TypeName type, String name, String field, String result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return $L}\n", result)
                .returns(type)
                .addStatement("return $N", field)
                .build();
    }

    static MethodSpec equalsMethod(ClassName self, TypeName other, EnumValues values) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(JavaTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(other, "other")
                .returns(TypeName.BOOLEAN)
                .addStatement("return other instanceof $T that && $L", self, values.equality("value", "that.value"))
                .build();
    }

    static MethodSpec overriding(String name, TypeName type, CodeBlock expression) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(JavaTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", expression)
                .build();
    }

    private TypeSpec known() {
        TypeSpec.Builder type = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The listed values, and one for all others.\n");
        constants.forEach((value, name) -> type.addEnumConstant(
                name,
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc("The value $L.\n", Javadocs.code(value))
                        .build()));
        return type.addEnumConstant(
                        UNLISTED,
                        TypeSpec.anonymousClassBuilder("")
                                .addJavadoc("A value that the document does not list.\n")
                                .build())
                .build();
    }
}
