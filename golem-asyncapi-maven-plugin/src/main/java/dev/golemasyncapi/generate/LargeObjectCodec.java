package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Generates what reads and writes the members of an object with more of them than one method can deal with. */
final class LargeObjectCodec {

    private final Context context;
    private final ObjectType object;
    private final ClassName builder;
    private final ClassName reading;
    private final TypeName additional;
    private final String parser;
    private final String member;
    private final List<List<Property>> chunks;
    private final List<MethodSpec> helpers = new ArrayList<>();

    /**
     * @param additional the type of the map that holds the members that the document does not name
     * @param parser the name of the variable that holds the parser
     * @param member the name of the variable that holds the name of a member
     */
    LargeObjectCodec(Context context, ObjectType object, TypeName additional, String parser, String member) {
        this.context = context;
        this.object = object;
        this.builder = context.classOf(object.id()).nestedClass("Builder");
        this.reading = context.runtime("JsonReading");
        this.additional = additional;
        this.parser = parser;
        this.member = member;
        this.chunks = Chunks.of(object.properties(), Chunks.MEMBERS);
    }

    /** The methods that deal with some of the members each; there are all of them after reading and writing. */
    List<MethodSpec> helpers() {
        return List.copyOf(helpers);
    }

    /**
     * Statements that read an object and return it.
     *
     * @param readMember the expression that reads a member
     * @param other the statement for a member that the document does not name
     */
    CodeBlock read(Function<Property, CodeBlock> readMember, CodeBlock other) {
        boolean keeps = Component.keepsMembers(object);
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("$1T builder = $2T.builder()", builder, context.classOf(object.id()));
        if (keeps) {
            body.addStatement("$T $L = new $T<>()", additional, Component.ADDITIONAL, JavaTypes.LINKED_HASH_MAP);
        }
        boolean requires = object.properties().stream().anyMatch(Property::required);
        if (requires) {
            body.addStatement("$T<$T> found = new $T<>()", JavaTypes.SET, JavaTypes.STRING, JavaTypes.HASH_SET);
        }
        body.beginControlFlow(
                "for ($1T $2N = $3T.firstMember($4N); $2N != null; $2N = $4N.$5L())",
                JavaTypes.STRING,
                member,
                reading,
                parser,
                context.jackson().nextName());
        body.addStatement("$N.nextToken()", parser);
        if (requires) {
            body.addStatement("found.add($N)", member);
        }
        CodeBlock.Builder known = CodeBlock.builder();
        for (int i = 0; i < chunks.size(); i++) {
            String name = helperName("fill", i);
            known.add(
                    "$L$L($N, $N, builder$L)",
                    i == 0 ? "" : "\n|| ",
                    name,
                    parser,
                    member,
                    keeps ? ", " + Component.ADDITIONAL : "");
            helpers.add(fill(name, chunks.get(i), readMember));
        }
        body.add("if (!($L)) {\n$>", known.build()).add(other).endControlFlow().endControlFlow();
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).stream().anyMatch(Property::required)) {
                String name = helperName("require", i);
                body.addStatement("$L($N, found)", name, parser);
                helpers.add(require(name, chunks.get(i)));
            }
        }
        if (keeps) {
            body.addStatement("builder.$1L($1L)", Component.ADDITIONAL);
        }
        return body.addStatement("return builder.build()").build();
    }

    private MethodSpec fill(String name, List<Property> properties, Function<Property, CodeBlock> readMember) {
        MethodSpec.Builder method = helper(name)
                .returns(TypeName.BOOLEAN)
                .addParameter(context.jackson().parser(), parser)
                .addParameter(JavaTypes.STRING, member)
                .addParameter(builder, "builder");
        if (Component.keepsMembers(object)) {
            method.addParameter(additional, Component.ADDITIONAL);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Property property : properties) {
            CodeBlock value = readMember.apply(property);
            String component = Component.nameOf(property, context.names().components(object.id()));
            CodeBlock read = property.constant().isPresent() ? value : CodeBlock.of("builder.$N($L)", component, value);
            if (Literals.isLong(property.name())) {
                code.beginControlFlow("if ($L)", Literals.isLongText(member, property.name()))
                        .addStatement(read)
                        .addStatement("return true")
                        .endControlFlow();
            } else {
                cases.addStatement("case $L -> $L", Literals.string(property.name()), read);
            }
        }
        code.beginControlFlow("switch ($N)", member).add(cases.build());
        code.beginControlFlow("default ->").addStatement("return false").endControlFlow();
        return method.addCode(code.endControlFlow().addStatement("return true").build())
                .build();
    }

    private MethodSpec require(String name, List<Property> properties) {
        MethodSpec.Builder method = helper(name)
                .addParameter(context.jackson().parser(), "parser")
                .addParameter(ParameterizedTypeName.get(JavaTypes.SET, JavaTypes.STRING), "found");
        for (Property property : properties) {
            if (property.required()) {
                CodeBlock label = Literals.string(property.name());
                method.addStatement("$T.requirePresent(parser, found.contains($L), $L)", reading, label, label);
            }
        }
        return method.build();
    }

    /** Statements that write the members that the document names. */
    CodeBlock write(Function<Property, CodeBlock> writeMember) {
        CodeBlock.Builder body = CodeBlock.builder();
        for (int i = 0; i < chunks.size(); i++) {
            String name = helperName("put", i);
            MethodSpec.Builder method = helper(name)
                    .addParameter(context.classOf(object.id()), "value")
                    .addParameter(context.jackson().generator(), "generator");
            chunks.get(i).forEach(property -> method.addCode(writeMember.apply(property)));
            helpers.add(method.build());
            body.addStatement("$L(value, generator)", name);
        }
        return body.build();
    }

    /** No type's name begins with a digit, so no method for a type has such a name. */
    private String helperName(String verb, int chunk) {
        return verb + (chunk + 1) + context.names().codecSuffix(object.id());
    }

    private static MethodSpec.Builder helper(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addException(JavaTypes.IO_EXCEPTION);
    }
}
