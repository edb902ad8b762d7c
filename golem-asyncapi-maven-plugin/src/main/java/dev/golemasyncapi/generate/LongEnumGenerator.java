package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.EnumType;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Generates the type of a value of which the document lists more values than a class can have constants: the listed
 * values are data, and each value knows whether it is one of them.
 */
final class LongEnumGenerator {

    /** The bytecode that makes a constant has up to 16 bytes, and there is one method for all: 65,535 bytes. */
    private static final int CONSTANTS_OF_STRINGS = 3_500;

    private static final int CONSTANTS_OF_OTHERS = 1_500;
    private static final int VALUES_OF_A_METHOD = 1_000;
    /** A string takes two entries of a class's constant pool, which has 65,535. */
    private static final int METHODS_OF_A_CLASS = 20;

    private static final String LISTED = "LISTED";

    private final Context context;
    private final EnumType enumeration;
    private final ClassName self;
    private final EnumValues values;
    private final TypeName map;
    private final TypeName valueType;

    LongEnumGenerator(Context context, EnumType enumeration) {
        this.context = context;
        this.enumeration = enumeration;
        this.self = context.classOf(enumeration.id());
        this.values = new EnumValues(context, enumeration);
        this.valueType = values.type();
        this.map = ParameterizedTypeName.get(JavaTypes.LINKED_HASH_MAP, valueType.box(), self);
    }

    /** Whether there are too many values for constants. */
    static boolean isDue(EnumType enumeration) {
        return enumeration.values().size() > (enumeration.isOfStrings() ? CONSTANTS_OF_STRINGS : CONSTANTS_OF_OTHERS);
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.of(
                        enumeration.documentation(),
                        "The values of " + Javadocs.code(enumeration.site().name()) + "."))
                .addJavadoc(
                        "\n<p>There are too many for a constant each. Values that the document does not list are kept"
                                + " as\nthey are: see {@link #isListed()}.\n")
                .addField(FieldSpec.builder(map, LISTED, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("listedValues()")
                        .build())
                .addField(valueType, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "listed", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of())
                .addMethod(listed())
                .addMethod(EnumGenerator.getter(
                        TypeName.BOOLEAN, "isListed", "listed", "whether the document lists this value"))
                .addMethod(EnumGenerator.getter(valueType, "value", "value", "the value as it stands on the wire"))
                .addMethod(EnumGenerator.equalsMethod(self, context.nullable(JavaTypes.OBJECT), values))
                .addMethod(EnumGenerator.overriding("hashCode", TypeName.INT, values.hash()))
                .addMethod(EnumGenerator.overriding("toString", JavaTypes.STRING, values.text()));
        addListedValues(type);
        return type;
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(valueType, "value")
                .addParameter(TypeName.BOOLEAN, "listed")
                .addStatement("this.value = value")
                .addStatement("this.listed = listed")
                .build();
    }

    private MethodSpec of() {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "The value, which need not be listed.\n\n@param value what stands on the wire\n@return the value\n")
                .addParameter(valueType, "value")
                .returns(self);
        if (values.hasForms()) {
            return of.beginControlFlow("for ($T each : $L.values())", self, LISTED)
                    .beginControlFlow("if ($L)", values.equality("each.value", "value"))
                    .addStatement("return new $T(value, true)", self)
                    .endControlFlow()
                    .endControlFlow()
                    .addStatement("return new $T(value, false)", self)
                    .build();
        }
        return of.addStatement("$T known = $L.get(value)", self, LISTED)
                .addStatement("return known == null ? new $T(value, false) : known", self)
                .build();
    }

    private MethodSpec listed() {
        return MethodSpec.methodBuilder("listed")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return the values that the document lists, in its order}\n")
                .returns(ParameterizedTypeName.get(JavaTypes.LIST, self))
                .addStatement("return $T.copyOf($L.values())", JavaTypes.LIST, LISTED)
                .build();
    }

    private void addListedValues(TypeSpec.Builder type) {
        MethodSpec.Builder all = MethodSpec.methodBuilder("listedValues")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(map)
                .addStatement("$1T listed = new $1T()", map);
        List<List<EnumType.Value>> methods = Chunks.of(enumeration.values(), VALUES_OF_A_METHOD);
        List<List<List<EnumType.Value>>> classes = Chunks.of(methods, METHODS_OF_A_CLASS);
        for (int i = 0; i < classes.size(); i++) {
            ClassName part = self.nestedClass("Listed" + (i + 1));
            TypeSpec.Builder values = TypeSpec.classBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("Some of the listed values.\n");
            for (int k = 0; k < classes.get(i).size(); k++) {
                values.addMethod(addMethod("add" + (k + 1), classes.get(i).get(k)));
                all.addStatement("$T.add$L(listed)", part, k + 1);
            }
            type.addType(values.build());
        }
        type.addMethod(all.addStatement("return listed").build());
        type.addMethod(MethodSpec.methodBuilder("add")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(map, "listed")
                .addParameter(valueType, "value")
                .addStatement("listed.put(value, new $T(value, true))", self)
                .build());
    }

    private MethodSpec addMethod(String name, List<EnumType.Value> chunk) {
        MethodSpec.Builder add = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(map, "listed");
        chunk.forEach(value -> add.addStatement("add(listed, $L)", values.literal(value.text())));
        return add.build();
    }
}
