package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the builder of a record. */
final class BuilderGenerator {

    private final Context context;
    private final ObjectType object;
    private final List<Component> components;
    private final ClassName self;
    private final ClassName builder;
    private final boolean large;

    BuilderGenerator(Context context, ObjectType object, List<Component> components) {
        this.context = context;
        this.object = object;
        this.components = components;
        this.self = context.classOf(object.id());
        this.builder = self.nestedClass("Builder");
        this.large = ObjectForm.isLarge(object, components);
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Builds {@link $T}.\n", self);
        components.forEach(component -> type.addField(field(component)));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Component component : components) {
            if (component.property().isPresent()) {
                type.addMethod(setter(component, component.property().get()));
            } else {
                type.addMethod(additionalProperties(component));
                type.addMethod(additionalProperty(component));
            }
        }
        addBuild(type);
        return type.build();
    }

    private FieldSpec field(Component component) {
        if (component.property().isEmpty()) {
            return FieldSpec.builder(component.type(), component.name(), Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T<>()", JavaTypes.LINKED_HASH_MAP)
                    .build();
        }
        TypeName type = optional(component.type());
        if (!large) {
            return FieldSpec.builder(type, component.name(), Modifier.PRIVATE).build();
        }
        // A large object holds its members in its builder, so this is where a validator finds them.
        var validation = new ValidationAnnotations(context, object.id());
        Optional<Type> held = Optional.of(component.held(object));
        return FieldSpec.builder(validation.inside(component, type, held), component.name(), Modifier.PRIVATE)
                .addAnnotations(validation.of(component, held))
                .build();
    }

    private TypeName optional(TypeName type) {
        TypeName plain = Nullables.without(type);
        return context.nullable(plain.isPrimitive() ? plain.box() : plain);
    }

    private MethodSpec setter(Component component, Property property) {
        MethodSpec.Builder setter = MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Sets {@code $1L}$2L.\n\n@param $1L the new value\n@return this builder\n",
                        component.name(),
                        component.nullable() ? ", or clears it with {@code null}" : "")
                .addParameter(component.type(), component.name())
                .returns(builder)
                .addStatement("this.$N = $N", component.name(), component.name());
        if (!property.required() && keepsMembers()) {
            setter.addStatement("$N.remove($L)", Component.ADDITIONAL, Literals.string(property.name()));
        }
        return setter.addStatement("return this").build();
    }

    private boolean keepsMembers() {
        return components.stream().anyMatch(component -> component.property().isEmpty());
    }

    private MethodSpec additionalProperties(Component component) {
        return MethodSpec.methodBuilder(component.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Adds members that the document does not name.\n\n@param members the members by name\n")
                .addJavadoc("@return this builder\n")
                .addParameter(component.type(), "members")
                .returns(builder)
                .addStatement("$N.putAll(members)", component.name())
                .addStatement("return this")
                .build();
    }

    private MethodSpec additionalProperty(Component component) {
        TypeName value =
                ((ParameterizedTypeName) component.type()).typeArguments().get(1);
        return MethodSpec.methodBuilder("additionalProperty")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Adds a member that the document does not name.\n\n@param name its name\n")
                .addJavadoc("@param value its value\n@return this builder\n")
                .addParameter(JavaTypes.STRING, "name")
                .addParameter(value, "value")
                .returns(builder)
                .addStatement("$N.put(name, value)", component.name())
                .addStatement("return this")
                .build();
    }

    private void addBuild(TypeSpec.Builder type) {
        MethodSpec.Builder build = beginBuild();
        if (large) {
            new LargeBuilderMethods(context, self, components).addTo(type, build);
            return;
        }
        for (Component component : components) {
            if (component.type().isPrimitive()) {
                build.addStatement("$T.requireNonNull($N, $S)", JavaTypes.OBJECTS, component.name(), component.name());
            }
        }
        String arguments = components.stream().map(Component::name).collect(Collectors.joining(", "));
        type.addMethod(build.addStatement(CodeBlock.of("return new $T($L)", self, arguments))
                .build());
    }

    private MethodSpec.Builder beginBuild() {
        MethodSpec.Builder build = MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("{@return the value}\n")
                .returns(self);
        if (components.stream()
                .anyMatch(component ->
                        !component.nullable() && component.property().isPresent())) {
            build.addJavadoc("\n@throws NullPointerException where a required member was not set\n");
        }
        return build;
    }
}
