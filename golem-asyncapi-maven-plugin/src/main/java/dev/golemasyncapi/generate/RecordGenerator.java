package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the type of an object: a record wherever the JVM has room for one. */
final class RecordGenerator {

    private final Context context;
    private final ObjectType object;
    private final ClassName self;
    private final List<Component> components;

    RecordGenerator(Context context, ObjectType object) {
        this.context = context;
        this.object = object;
        this.self = context.classOf(object.id());
        this.components = Component.of(object, context);
    }

    TypeSpec.Builder generate() {
        boolean large = ObjectForm.isLarge(object, components);
        TypeSpec.Builder type = large
                ? new LargeClassGenerator(context, object, components).generate(this::describe)
                : TypeSpec.recordBuilder(self).addModifiers(Modifier.PUBLIC).recordConstructor(constructor());
        type.addJavadoc(javadoc(large ? List.of() : components));
        for (Property property : object.properties()) {
            property.constant().ifPresent(constant -> type.addMethod(constantAccessor(property, constant)));
        }
        if (!large && components.stream().anyMatch(Component::holdsBytes)) {
            new ByteArrayMethods(context, self, components).methods().forEach(type::addMethod);
        }
        if (context.options().style().withers()) {
            new WitherMethods(context, self, components, large).methods().forEach(type::addMethod);
        }
        if (large || context.options().style().builders()) {
            addBuilder(type, large);
        }
        return type;
    }

    private void addBuilder(TypeSpec.Builder type, boolean large) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("{@return a builder without values}\n")
                .returns(builder())
                .addStatement("return new $T()", builder())
                .build());
        type.addMethod(large ? LargeClassGenerator.toBuilder(builder()) : toBuilder());
        type.addType(new BuilderGenerator(context, object, components).generate());
    }

    private ClassName builder() {
        return self.nestedClass("Builder");
    }

    private CodeBlock javadoc(List<Component> components) {
        CodeBlock.Builder javadoc = CodeBlock.builder();
        javadoc.add(Javadocs.of(
                object.documentation(), "The object " + quoted(object.site().name()) + "."));
        if (!components.isEmpty()) {
            javadoc.add("\n");
        }
        for (Component component : components) {
            javadoc.add(Javadocs.tag("@param " + component.name(), describe(component)));
        }
        return javadoc.build();
    }

    private String describe(Component component) {
        if (component.property().isEmpty()) {
            return object.additionalProperties().isPresent()
                    ? "the members that the document does not name, in their order"
                    : "the optional members that are present with JSON {@code null}";
        }
        Property property = component.property().get();
        String description = property.documentation()
                        .description()
                        .or(() -> property.documentation().title())
                        .map(Javadocs::sentence)
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> "The member " + quoted(property.name()) + ".")
                + Javadocs.ofUse(property);
        if (!component.nullable()) {
            return description;
        }
        String absent =
                property.type().nullable() ? " {@code null} where absent or null." : " {@code null} where absent.";
        return description + (property.required() ? " {@code null} where it is null." : absent);
    }

    private static String quoted(String name) {
        return Javadocs.code(name);
    }

    private MethodSpec constructor() {
        var validation = new ValidationAnnotations(context, object.id());
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        CodeBlock.Builder body = CodeBlock.builder();
        for (Component component : components) {
            constructor.addParameter(validation.inHeader(component, Optional.of(component.held(object))));
            if (component.checked()) {
                body.addStatement("$T.requireNonNull($N, $S)", JavaTypes.OBJECTS, component.name(), component.name());
            }
            if (component.copied()) {
                ClassName copier = context.runtime(component.holdsBytes() ? "ByteArrays" : "Members");
                body.addStatement("$N = $T.copyOf($N)", component.name(), copier, component.name());
            }
        }
        if (!body.isEmpty()) {
            constructor.addJavadoc("$L\n\n$L", whatTheConstructorDoes(), Component.parameters(components, self));
            constructor.addCode(body.build());
        }
        return constructor.build();
    }

    private String whatTheConstructorDoes() {
        boolean checks = components.stream().anyMatch(Component::checked);
        boolean copies = components.stream().anyMatch(Component::copied);
        String copying = copies ? "opies what could be changed." : "";
        String checking = "Checks that what is required is there";
        return checks ? checking + (copies ? ", and c" + copying : ".") : "C" + copying;
    }

    private MethodSpec constantAccessor(Property property, String constant) {
        var mapper = new TypeMapper(context);
        TypeName type = mapper.boxed(property.type().type());
        String name = Component.nameOf(property, context.names().components(object.id()));
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(name);
        if (context.inheritedMembers(object.id()).contains(property.name())) {
            accessor.addAnnotation(JavaTypes.OVERRIDE);
        }
        return accessor.addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return the member $L, which always has the same value}\n", quoted(property.name()))
                .returns(type.isBoxedPrimitive() ? type.unbox() : type)
                .addStatement("return $L", mapper.constant(property.type().type(), constant))
                .build();
    }

    private MethodSpec toBuilder() {
        CodeBlock.Builder chain = CodeBlock.builder().add("return builder()");
        for (Component component : components) {
            chain.add(".$N($N)", component.name(), component.name());
        }
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return a builder with the values of this one}\n")
                .returns(builder())
                .addStatement(chain.build())
                .build();
    }
}
