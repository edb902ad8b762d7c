package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.naming.JavaIdentifier;
import dev.golemasyncapi.naming.NameScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the methods that read and write an object. */
final class ObjectCodec {

    /** Begins the name of the method that reads what stands behind a tag. */
    static final String BODY = "untagged";

    private final Context context;
    private final ObjectType object;
    private final List<Component> components;
    private final Map<String, String> names;
    private final ClassName reading;
    private final ReaderExpressions readers;
    private final WriterExpressions writers;
    private final String parser;
    private final String member;
    private final NameScope variables;
    private final Map<String, String> presences = new HashMap<>();
    private final Optional<LargeObjectCodec> large;

    ObjectCodec(Context context, ObjectType object) {
        this.context = context;
        this.object = object;
        this.components = Component.of(object, context);
        this.names = context.names().components(object.id());
        this.reading = context.runtime("JsonReading");
        CodecCalls calls = CodecCalls.inCodecOf(object.id(), context);
        this.writers = new WriterExpressions(calls);
        this.variables = new ParserName(context).variablesOf(object);
        this.parser = variables.claim("parser");
        this.member = variables.claim("member");
        this.readers = new ReaderExpressions(calls, variables);
        this.large = ObjectForm.isLarge(object, components)
                ? Optional.of(new LargeObjectCodec(
                        context, object, Component.additionalType(object, new TypeMapper(context)), parser, member))
                : Optional.empty();
    }

    CodecMethods methods() {
        if (object.tag().isEmpty()) {
            return new CodecMethods(readMembers(), writeObject(), helpers());
        }
        String tag = object.tag().get();
        CodeBlock read = CodeBlock.builder()
                .addStatement("$T.enterTag($N, $L)", reading, parser, Literals.string(tag))
                .addStatement("$T tagged = $L($N)", self(), bodyMethod(), parser)
                .addStatement("$T.leaveTag($N)", reading, parser)
                .addStatement("return tagged")
                .build();
        CodeBlock write = CodeBlock.builder()
                .addStatement("generator.writeStartObject()")
                .addStatement("generator.$L($L)", context.jackson().writeName(), Literals.string(tag))
                .add(writeObject())
                .addStatement("generator.writeEndObject()")
                .build();
        MethodSpec body = MethodSpec.methodBuilder(bodyMethod())
                .addModifiers(bodyModifiers())
                .addException(JavaTypes.IO_EXCEPTION)
                .returns(self())
                .addParameter(context.jackson().parser(), parser)
                .addCode(readMembers())
                .build();
        return new CodecMethods(read, write, helpers(body));
    }

    private TypeName self() {
        return context.classOf(object.id());
    }

    /** The codec of the union calls the method, too. */
    private List<Modifier> bodyModifiers() {
        boolean besideUnion = context.api().types().unionsOf(object.id()).stream()
                .allMatch(union -> context.codecOf(union.id()).equals(context.codecOf(object.id())));
        return besideUnion ? List.of(Modifier.PRIVATE, Modifier.STATIC) : List.of(Modifier.STATIC);
    }

    /** The method that reads what stands behind the tag. */
    private String bodyMethod() {
        return context.codecMethod(BODY, object.id());
    }

    private List<MethodSpec> helpers(MethodSpec... own) {
        return Stream.concat(Stream.of(own), large.stream().flatMap(codec -> codec.helpers().stream()))
                .toList();
    }

    private CodeBlock readMembers() {
        if (large.isPresent()) {
            return large.get().read(this::readMember, readOther());
        }
        CodeBlock.Builder body = CodeBlock.builder();
        for (Component component : components) {
            body.add(declaration(component));
        }
        for (Property property : object.properties()) {
            if (property.constant().isPresent()) {
                TypeName type = new TypeMapper(context).boxed(property.type().type());
                body.addStatement("$T $N = null", type, Component.nameOf(property, names));
            } else if (isNullThoughRequired(property)) {
                body.addStatement("boolean $N = false", presence(property));
            }
        }
        body.beginControlFlow(
                "for ($1T $2N = $3T.firstMember($4N); $2N != null; $2N = $4N.$5L())",
                JavaTypes.STRING,
                member,
                reading,
                parser,
                context.jackson().nextName());
        body.addStatement("$N.nextToken()", parser);
        for (Property property : object.properties()) {
            if (Literals.isLong(property.name())) {
                body.beginControlFlow("if ($L)", Literals.isLongText(member, property.name()))
                        .add(readProperty(property))
                        .addStatement("continue")
                        .endControlFlow();
            }
        }
        body.beginControlFlow("switch ($N)", member);
        object.properties().stream()
                .filter(property -> !Literals.isLong(property.name()))
                .forEach(property -> body.add(readCase(property)));
        body.add("default -> ").add(readOther());
        body.endControlFlow().endControlFlow();
        for (Property property : object.properties()) {
            if (property.constant().isPresent()) {
                body.addStatement(required(property));
            } else if (isNullThoughRequired(property)) {
                body.addStatement(
                        "$T.requirePresent($N, $N, $L)",
                        reading,
                        parser,
                        presence(property),
                        Literals.string(property.name()));
            }
        }
        return body.add(construction()).build();
    }

    private CodeBlock declaration(Component component) {
        if (component.property().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("$T $N = new $T<>()", component.type(), component.name(), JavaTypes.LINKED_HASH_MAP)
                    .build();
        }
        TypeName type = Nullables.without(component.type());
        return CodeBlock.builder()
                .addStatement("$T $N = null", type.isPrimitive() ? type.box() : type, component.name())
                .build();
    }

    private CodeBlock readCase(Property property) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock label = Literals.string(property.name());
        if (isNullThoughRequired(property)) {
            code.beginControlFlow("case $L ->", label)
                    .add(readProperty(property))
                    .endControlFlow();
        } else {
            code.add("case $L -> $L", label, readProperty(property));
        }
        return code.build();
    }

    /** The statements that read the value of a member. */
    private CodeBlock readProperty(Property property) {
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$N = $L", Component.nameOf(property, names), readMember(property));
        if (isNullThoughRequired(property)) {
            code.addStatement("$N = true", presence(property));
        }
        return code.build();
    }

    /** Whether {@code null} in Java does not tell that the member is missing. */
    private static boolean isNullThoughRequired(Property property) {
        return property.required() && TypeMapper.isNull(property.type());
    }

    /** The variable that tells whether a member was there. */
    private String presence(Property property) {
        String name = Component.nameOf(property, names);
        return presences.computeIfAbsent(name, each -> variables.claim(JavaIdentifier.member("has " + each)));
    }

    private CodeBlock readMember(Property property) {
        if (property.constant().isPresent()) {
            return readConstant(property, property.constant().get());
        }
        boolean holdsNull = property.type().type() == AnyType.ANY;
        if (property.required() || holdsNull || !Component.keepsMembers(object)) {
            return readers.read(property.type(), parser);
        }
        return CodeBlock.of(
                "$T.$L($N, $L, $L)",
                reading,
                Component.keepsAnything(object) ? "optional" : "optionalBesideTyped",
                parser,
                readers.function(property.type().type(), parser),
                Component.ADDITIONAL);
    }

    private CodeBlock readConstant(Property property, String constant) {
        ClassName scalars = context.runtime("JsonScalars");
        CodeBlock expected = new TypeMapper(context).constant(property.type().type(), constant);
        return property.type().type() == ScalarType.STRING
                ? CodeBlock.of("$T.constant($N, $L)", scalars, parser, expected)
                : CodeBlock.of(
                        "$T.constant($N, $L, $L)", scalars, parser, readers.read(property.type(), parser), expected);
    }

    /** What becomes of a member that the document does not name. */
    private CodeBlock readOther() {
        Optional<TypeUse> additional = object.additionalProperties();
        if (additional.isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("throw $T.unexpected($N)", reading, parser)
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$N.put($N, $L)", Component.ADDITIONAL, member, readers.read(additional.get(), parser))
                .build();
    }

    private CodeBlock construction() {
        CodeBlock arguments = components.stream().map(this::argument).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement("return new $T($L)", self(), arguments)
                .build();
    }

    private CodeBlock argument(Component component) {
        return component
                .property()
                .filter(property -> property.required() && !component.nullable())
                .map(this::required)
                .orElseGet(() -> CodeBlock.of("$N", component.name()));
    }

    private CodeBlock required(Property property) {
        return CodeBlock.of(
                "$T.require($N, $N, $L)",
                reading,
                parser,
                Component.nameOf(property, names),
                Literals.string(property.name()));
    }

    private CodeBlock writeObject() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("generator.writeStartObject()");
        if (large.isPresent()) {
            body.add(large.get().write(this::writeMember));
        } else {
            object.properties().forEach(property -> body.add(writeMember(property)));
        }
        if (Component.keepsMembers(object)) {
            TypeUse value = object.additionalProperties().orElse(TypeUse.of(AnyType.ANY));
            body.addStatement(
                    "$T.members(value.$L(), generator, $L)",
                    context.runtime("JsonWriting"),
                    Component.ADDITIONAL,
                    writers.function(value.type()));
        }
        return body.addStatement("generator.writeEndObject()").build();
    }

    private CodeBlock writeMember(Property property) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock value = CodeBlock.of("value.$N()", Component.nameOf(property, names));
        boolean conditional = !property.required();
        if (conditional) {
            code.beginControlFlow("if ($L != null)", value);
        }
        code.addStatement("generator.$L($L)", context.jackson().writeName(), Literals.string(property.name()));
        TypeUse use = conditional ? new TypeUse(property.type().type(), false) : property.type();
        code.addStatement(writers.write(use, value));
        if (conditional) {
            code.endControlFlow();
        }
        return code.build();
    }
}
