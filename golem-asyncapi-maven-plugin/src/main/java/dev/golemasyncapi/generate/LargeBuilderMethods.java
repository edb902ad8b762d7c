package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates how the builder of a large class makes one, and how it is copied, a hundred members at a time. */
final class LargeBuilderMethods {

    private final Context context;
    private final ClassName self;
    private final ClassName builder;
    private final List<List<Component>> chunks;

    LargeBuilderMethods(Context context, ClassName self, List<Component> components) {
        this.context = context;
        this.self = self;
        this.builder = self.nestedClass("Builder");
        this.chunks = Chunks.of(components, Chunks.MEMBERS);
    }

    /**
     * Adds the methods.
     *
     * @param build the method that builds, as far as it is the same for records
     */
    void addTo(TypeSpec.Builder type, MethodSpec.Builder build) {
        MethodSpec.Builder copy = MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PRIVATE)
                .returns(builder)
                .addStatement("$1T copy = new $1T()", builder);
        build.addStatement("$T copy = copy()", builder);
        for (int i = 0; i < chunks.size(); i++) {
            String name = "copy" + (i + 1);
            copy.addStatement("$L(copy)", name);
            type.addMethod(copyMethod(name, chunks.get(i)));
            if (chunks.get(i).stream().anyMatch(LargeBuilderMethods::isRequired)) {
                String check = "check" + (i + 1);
                build.addStatement("$L(copy)", check);
                type.addMethod(checkMethod(check, chunks.get(i)));
            }
        }
        type.addMethod(copy.addStatement("return copy").build());
        type.addMethod(build.addStatement("return new $T(copy)", self).build());
    }

    private MethodSpec copyMethod(String name, List<Component> components) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).addParameter(builder, "copy");
        for (Component component : components) {
            if (component.property().isEmpty()) {
                method.addStatement("copy.$1N.putAll(this.$1N)", component.name());
                continue;
            }
            CodeBlock value = CodeBlock.of("this.$N", component.name());
            if (component.copied()) {
                ClassName copier = context.runtime(component.holdsBytes() ? "ByteArrays" : "Members");
                value = CodeBlock.of("$T.copyOf($L)", copier, value);
            }
            method.addStatement("copy.$N = $L", component.name(), value);
        }
        return method.build();
    }

    private MethodSpec checkMethod(String name, List<Component> components) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(builder, "built");
        components.stream()
                .filter(LargeBuilderMethods::isRequired)
                .forEach(component -> method.addStatement(
                        "$T.requireNonNull(built.$N, $S)", JavaTypes.OBJECTS, component.name(), component.name()));
        return method.build();
    }

    private static boolean isRequired(Component component) {
        return component.property().isPresent()
                && (component.checked() || component.type().isPrimitive());
    }
}
