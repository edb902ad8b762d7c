package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates the record of a tuple: a component for each of the first elements, and one for the others. */
final class TupleGenerator {

    private final Context context;
    private final TupleType tuple;
    private final ClassName self;
    private final TupleComponents components;

    TupleGenerator(Context context, TupleType tuple) {
        this.context = context;
        this.tuple = tuple;
        this.self = context.classOf(tuple.id());
        this.components = TupleComponents.of(tuple, context);
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc())
                .recordConstructor(constructor());
        for (Property item : tuple.items()) {
            item.constant().ifPresent(constant -> type.addMethod(constantAccessor(item, constant)));
        }
        List<Component> all = components.all();
        if (all.stream().anyMatch(Component::holdsBytes)) {
            new ByteArrayMethods(context, self, all).methods().forEach(type::addMethod);
        }
        if (components.size().isPresent()) {
            int most = components.items().size();
            for (int present = most - components.optional().size(); present <= most; present++) {
                type.addMethod(factory(present));
            }
        }
        return type;
    }

    private CodeBlock javadoc() {
        String otherwise = "The array " + Javadocs.code(tuple.site().name()) + ".";
        CodeBlock.Builder javadoc = CodeBlock.builder().add(Javadocs.of(tuple.documentation(), otherwise));
        if (!components.all().isEmpty()) {
            javadoc.add("\n");
        }
        for (int i = 0; i < tuple.items().size(); i++) {
            Property item = tuple.items().get(i);
            if (item.constant().isEmpty()) {
                javadoc.add(Javadocs.tag("@param " + nameOf(item), describe(item, i)));
            }
        }
        components
                .additional()
                .ifPresent(
                        rest -> javadoc.add(Javadocs.tag("@param " + rest.name(), "All further elements, in order.")));
        components
                .size()
                .ifPresent(size -> javadoc.add(Javadocs.tag(
                        "@param " + size.name(),
                        "How many of the named elements there are; the others are absent, and {@code null}.")));
        return javadoc.build();
    }

    private String describe(Property item, int index) {
        String text = item.documentation()
                        .description()
                        .or(item.documentation()::title)
                        .map(Javadocs::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .orElse("Element " + (index + 1) + ".")
                + Javadocs.ofUse(item);
        boolean canBeNull = item.type().nullable() && TypeMapper.isNull(item.type());
        if (!item.required()) {
            return text + (canBeNull ? " {@code null} where absent or null." : " {@code null} where absent.");
        }
        return canBeNull ? text + " {@code null} where it is null." : text;
    }

    private String nameOf(Property item) {
        return Component.nameOf(item, context.names().components(tuple.id()));
    }

    private MethodSpec constructor() {
        var validation = new ValidationAnnotations(context, tuple.id());
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        CodeBlock.Builder body = CodeBlock.builder();
        for (Component component : components.all()) {
            constructor.addParameter(validation.inHeader(component, held(component)));
            if (component.checked()) {
                body.addStatement("$T.requireNonNull($N, $S)", JavaTypes.OBJECTS, component.name(), component.name());
            }
            if (component.copied()) {
                ClassName copier = context.runtime(component.holdsBytes() ? "ByteArrays" : "Members");
                body.addStatement("$N = $T.copyOf($N)", component.name(), copier, component.name());
            }
        }
        if (!components.optional().isEmpty()) {
            body.addStatement(gapCheck());
        }
        if (!body.isEmpty()) {
            constructor.addJavadoc("$L\n\n$L", whatTheConstructorDoes(), Component.parameters(components.all(), self));
            constructor.addCode(body.build());
        }
        return constructor.build();
    }

    private Optional<Type> held(Component component) {
        return component.name().equals(TupleComponents.SIZE)
                        && component.property().isEmpty()
                ? Optional.empty()
                : component
                        .property()
                        .map(item -> TypeMapper.untagged(item.type().type()))
                        .or(() -> tuple.additionalItems().map(ListType::new));
    }

    private String whatTheConstructorDoes() {
        boolean copies = components.all().stream().anyMatch(Component::copied);
        String checks = components.optional().isEmpty()
                ? "Checks that what is required is there"
                : "Checks that no element is missing before another";
        return checks + (copies ? ", and copies what could be changed." : ".");
    }

    /** No element can be absent before one that is there. */
    private CodeBlock gapCheck() {
        ClassName tuples = context.runtime("Tuples");
        String rest = components.additional().map(Component::name).orElse("");
        CodeBlock further = rest.isEmpty() ? CodeBlock.of("0") : CodeBlock.of("$N.size()", rest);
        CodeBlock optional = components.optional().stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(", "));
        return components.size().isPresent()
                ? CodeBlock.of(
                        "$T.checkSize($N, $L, $L, $L)",
                        tuples,
                        TupleComponents.SIZE,
                        tuple.items().size() - components.optional().size(),
                        further,
                        optional)
                : CodeBlock.of("$T.checkGaps($L, $L)", tuples, further, optional);
    }

    private MethodSpec constantAccessor(Property item, String constant) {
        var mapper = new TypeMapper(context);
        TypeName type = mapper.boxed(item.type().type());
        return MethodSpec.methodBuilder(nameOf(item))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "{@return element $L, which always has the same value}\n",
                        tuple.items().indexOf(item) + 1)
                .returns(type.isBoxedPrimitive() ? type.unbox() : type)
                .addStatement("return $L", mapper.constant(item.type().type(), constant))
                .build();
    }

    /** A method that makes an array of which some elements are absent. */
    private MethodSpec factory(int present) {
        MethodSpec.Builder of = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("An array of these elements and no others.\n\n")
                .returns(self);
        List<Component> items = components.items();
        items.subList(0, present)
                .forEach(item -> of.addParameter(
                        ParameterSpec.builder(item.type(), item.name()).build()));
        of.addJavadoc("$L@return the array\n", Component.parameters(items.subList(0, present), self));
        String arguments = items.stream()
                .map(item -> items.indexOf(item) < present ? item.name() : "null")
                .collect(Collectors.joining(", "));
        int constants = tuple.items().size() - items.size();
        CodeBlock rest =
                components.additional().isPresent() ? CodeBlock.of(", $T.of()", JavaTypes.LIST) : CodeBlock.of("");
        return of.addStatement("return new $T($L$L, $L)", self, arguments, rest, present + constants)
                .build();
    }
}
