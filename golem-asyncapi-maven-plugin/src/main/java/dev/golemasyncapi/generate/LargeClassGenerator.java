package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Generates the class of an object with more members than a record can have: it looks the same to those who use it, and
 * holds its members in a builder that nobody else knows.
 */
final class LargeClassGenerator {

    private static final String MEMBERS = "members";

    private final Context context;
    private final ObjectType object;
    private final ValidationAnnotations validation;
    private final ClassName self;
    private final ClassName builder;
    private final ClassName byteArrays;
    private final List<Component> components;
    private final List<List<Component>> chunks;
    private final Set<String> inherited;

    LargeClassGenerator(Context context, ObjectType object, List<Component> components) {
        this.context = context;
        this.object = object;
        this.validation = new ValidationAnnotations(context, object.id());
        this.self = context.classOf(object.id());
        this.builder = self.nestedClass("Builder");
        this.byteArrays = context.runtime("ByteArrays");
        this.components = components;
        this.chunks = Chunks.of(components, Chunks.MEMBERS);
        this.inherited = context.inheritedMembers(object.id());
    }

    /**
     * The class without its builder.
     *
     * @param describe what is said of a component
     */
    TypeSpec.Builder generate(Function<Component, String> describe) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(FieldSpec.builder(builder, MEMBERS, Modifier.PRIVATE, Modifier.FINAL)
                        .addAnnotations(validation.ofField())
                        .build());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(builder, MEMBERS)
                .addStatement("this.$1L = $1L", MEMBERS);
        for (Component component : components) {
            if (component.property().isEmpty()) {
                Optional<Type> held = Optional.of(component.held(object));
                type.addField(FieldSpec.builder(
                                validation.inside(component, component.type(), held),
                                component.name(),
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .addAnnotations(validation.of(component, held))
                        .build());
                ClassName copier = component.holdsBytes() ? byteArrays : context.runtime("Members");
                constructor.addStatement("this.$1N = $2T.copyOf($3L.$1N)", component.name(), copier, MEMBERS);
            }
        }
        type.addMethod(constructor.build());
        components.forEach(component -> type.addMethod(accessor(component, describe.apply(component))));
        addEquals(type);
        addHashCode(type);
        addToString(type);
        return type;
    }

    /** The method that gives a builder with the values of this object. */
    static MethodSpec toBuilder(ClassName builder) {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return a builder with the values of this one}\n")
                .returns(builder)
                .addStatement("return $L.copy()", MEMBERS)
                .build();
    }

    private MethodSpec accessor(Component component, String description) {
        CodeBlock value = member(component);
        if (component.holdsBytes()) {
            value = CodeBlock.of("$T.copyOf($L)", byteArrays, value);
        }
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(component.name());
        if (component
                .property()
                .filter(member -> inherited.contains(member.name()))
                .isPresent()) {
            accessor.addAnnotation(JavaTypes.OVERRIDE);
        }
        return accessor.addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.block(description))
                .addJavadoc("\n@return the value$L\n", component.nullable() ? ", or {@code null}" : "")
                .returns(component.type())
                .addStatement("return $L", value)
                .build();
    }

    private static CodeBlock member(Component component) {
        return component.property().isEmpty()
                ? CodeBlock.of("$N", component.name())
                : CodeBlock.of("$L.$N", MEMBERS, component.name());
    }

    private void addEquals(TypeSpec.Builder type) {
        CodeBlock.Builder all = CodeBlock.builder().add("return other instanceof $T that", self);
        for (int i = 0; i < chunks.size(); i++) {
            String name = "equals" + (i + 1);
            all.add("\n&& $L(that)", name);
            CodeBlock conditions = chunks.get(i).stream()
                    .map(component -> CodeBlock.of(
                            "$1T.$2L($3L, that.$3L)",
                            component.holdsBytes() ? byteArrays : JavaTypes.OBJECTS,
                            component.holdsBytes() ? "equal" : "equals",
                            member(component)))
                    .collect(CodeBlock.joining("\n&& "));
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(self, "that")
                    .returns(TypeName.BOOLEAN)
                    .addStatement("return $L", conditions)
                    .build());
        }
        TypeName other = context.nullable(JavaTypes.OBJECT);
        type.addMethod(overriding("equals", TypeName.BOOLEAN)
                .addParameter(other, "other")
                .addStatement(all.build())
                .build());
    }

    private void addHashCode(TypeSpec.Builder type) {
        MethodSpec.Builder all = overriding("hashCode", TypeName.INT).addStatement("int hash = 1");
        for (int i = 0; i < chunks.size(); i++) {
            String name = "hash" + (i + 1);
            all.addStatement("hash = $L(hash)", name);
            MethodSpec.Builder part = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(TypeName.INT, "before")
                    .returns(TypeName.INT)
                    .addStatement("int hash = before");
            for (Component component : chunks.get(i)) {
                part.addStatement(
                        "hash = 31 * hash + $T.$L($L)",
                        component.holdsBytes() ? byteArrays : JavaTypes.OBJECTS,
                        component.holdsBytes() ? "hash" : "hashCode",
                        member(component));
            }
            type.addMethod(part.addStatement("return hash").build());
        }
        type.addMethod(all.addStatement("return hash").build());
    }

    private void addToString(TypeSpec.Builder type) {
        MethodSpec.Builder all = overriding("toString", JavaTypes.STRING)
                .addStatement("$1T text = new $1T($2S)", StringBuilder.class, self.simpleName() + "[");
        String separator = "";
        for (int i = 0; i < chunks.size(); i++) {
            String name = "append" + (i + 1);
            all.addStatement("$L(text)", name);
            MethodSpec.Builder part = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(StringBuilder.class, "text");
            for (Component component : chunks.get(i)) {
                CodeBlock value = component.holdsBytes()
                        ? CodeBlock.of("$T.text($L)", byteArrays, member(component))
                        : member(component);
                part.addStatement("text.append($S).append($L)", separator + component.name() + "=", value);
                separator = ", ";
            }
            type.addMethod(part.build());
        }
        type.addMethod(
                all.addStatement("return text.append($S).toString()", "]").build());
    }

    private static MethodSpec.Builder overriding(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(JavaTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
