package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The methods that a record with byte arrays cannot leave to the compiler: an array is equal to itself only, and
 * whoever gets it could change it.
 */
final class ByteArrayMethods {

    private final ClassName self;
    private final List<Component> components;
    private final ClassName byteArrays;
    private final Context context;

    ByteArrayMethods(Context context, ClassName self, List<Component> components) {
        this.self = self;
        this.components = components;
        this.byteArrays = context.runtime("ByteArrays");
        this.context = context;
    }

    List<MethodSpec> methods() {
        var methods = new ArrayList<MethodSpec>();
        components.stream().filter(Component::holdsBytes).map(this::accessor).forEach(methods::add);
        methods.add(equalsMethod());
        methods.add(hashCodeMethod());
        methods.add(toStringMethod());
        return methods;
    }

    private MethodSpec accessor(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(
                        "{@return a copy of {@code $L}$L}\n",
                        component.name(),
                        component.nullable() ? ", or {@code null}" : "")
                .addAnnotation(JavaTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(component.type())
                .addStatement("return $T.copyOf($N)", byteArrays, component.name())
                .build();
    }

    private MethodSpec equalsMethod() {
        CodeBlock conditions = components.stream()
                .map(component -> CodeBlock.of(
                        "$T.$L(this.$N, that.$N)",
                        component.holdsBytes() ? byteArrays : JavaTypes.OBJECTS,
                        component.holdsBytes() ? "equal" : "equals",
                        component.name(),
                        component.name()))
                .collect(CodeBlock.joining("\n&& "));
        TypeName other = context.nullable(JavaTypes.OBJECT);
        return overriding("equals", TypeName.BOOLEAN)
                .addParameter(ParameterSpec.builder(other, "other").build())
                .addStatement("return other instanceof $T that\n&& $L", self, conditions)
                .build();
    }

    private MethodSpec hashCodeMethod() {
        CodeBlock values = components.stream()
                .map(component -> component.holdsBytes()
                        ? CodeBlock.of("$T.hash($N)", byteArrays, component.name())
                        : CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(",\n"));
        return overriding("hashCode", TypeName.INT)
                .addStatement("return $T.hash(\n$L)", JavaTypes.OBJECTS, values)
                .build();
    }

    private MethodSpec toStringMethod() {
        CodeBlock.Builder text = CodeBlock.builder();
        String separator = self.simpleName() + "[";
        for (Component component : components) {
            text.add("$S + ", separator + component.name() + "=");
            text.add(
                    component.holdsBytes()
                            ? CodeBlock.of("$T.text($N)", byteArrays, component.name())
                            : CodeBlock.of("$N", component.name()));
            text.add("\n+ ");
            separator = ", ";
        }
        return overriding("toString", JavaTypes.STRING)
                .addStatement("return $L$S", text.build(), "]")
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(JavaTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
