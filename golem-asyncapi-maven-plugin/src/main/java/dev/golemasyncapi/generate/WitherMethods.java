package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.naming.NameScope;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Generates a method for each component of a type that gives a copy with another value. */
final class WitherMethods {

    private final Context context;
    private final ClassName self;
    private final List<Component> components;
    private final boolean large;

    WitherMethods(Context context, ClassName self, List<Component> components, boolean large) {
        this.context = context;
        this.self = self;
        this.components = components;
        this.large = large;
    }

    List<MethodSpec> methods() {
        NameScope names = NameScope.ofMembers();
        return components.stream()
                .map(component -> wither(component, names.claim("with" + capitalized(component.name()))))
                .toList();
    }

    private MethodSpec wither(Component component, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "A copy with another {@code $1L}.\n\n@param $1L the new value\n@return the copy\n",
                        component.name())
                .addParameter(component.type(), component.name())
                .returns(self)
                .addCode(large ? throughBuilder(component) : construction(component))
                .build();
    }

    private CodeBlock throughBuilder(Component component) {
        if (component.property().isPresent()) {
            return CodeBlock.builder()
                    .addStatement("return toBuilder().$1N($1N).build()", component.name())
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T builder = toBuilder()", self.nestedClass("Builder"))
                .addStatement("builder.$N.clear()", component.name())
                .addStatement("return builder.$1N($1N).build()", component.name())
                .build();
    }

    private CodeBlock construction(Component changed) {
        CodeBlock arguments = components.stream()
                .map(component -> argument(component, changed))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", self, arguments)
                .build();
    }

    /** A member that was null is among those that the document does not name; with another value, it is no longer. */
    private CodeBlock argument(Component component, Component changed) {
        boolean mayHoldNull = component.property().isEmpty()
                && changed.property().filter(property -> !property.required()).isPresent();
        return mayHoldNull
                ? CodeBlock.of(
                        "$T.without($N, $L)",
                        context.runtime("Members"),
                        component.name(),
                        Literals.string(changed.property().map(Property::name).orElseThrow()))
                : CodeBlock.of("$N", component.name());
    }

    private static String capitalized(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + name.substring(name.offsetByCodePoints(0, 1));
    }
}
