package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.TypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Generates what reads and writes a top-level type and the types inside it as JSON: a pair of methods for each type,
 * and the Jackson adapters that call them.
 */
final class CodecGenerator {

    private final Context context;
    private final TypeDeclaration topLevel;

    CodecGenerator(Context context, TypeDeclaration topLevel) {
        this.context = context;
        this.topLevel = topLevel;
    }

    /** The codec, or as many as it takes. */
    List<TypeSpec> generate() {
        var types = new LinkedHashMap<ClassName, List<TypeDeclaration>>();
        share(topLevel, types);
        return types.entrySet().stream()
                .map(codec -> generate(codec.getKey(), codec.getValue()))
                .toList();
    }

    private void share(TypeDeclaration type, Map<ClassName, List<TypeDeclaration>> codecs) {
        codecs.computeIfAbsent(context.codecOf(type.id()), first -> new ArrayList<>())
                .add(type);
        context.api().types().nestedIn(type.id()).forEach(nested -> share(nested, codecs));
    }

    private TypeSpec generate(ClassName self, List<TypeDeclaration> types) {
        String link = "{@link " + context.classOf(topLevel.id()).simpleName() + "}";
        TypeSpec.Builder codec = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.block("Reads and writes "
                        + (types.contains(topLevel) ? link + " and the types inside it" : "types inside " + link)
                        + " as JSON, without reflection."))
                .addAnnotations(context.generated())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        types.forEach(type -> addMethods(codec, type));
        types.forEach(type -> addAdapters(codec, type));
        return codec.build();
    }

    private void addMethods(TypeSpec.Builder codec, TypeDeclaration declaration) {
        String parser = declaration.accept(new ParserName(context));
        var read = method(declaration, "read")
                .addJavadoc("Reads the value that the parser stands on.\n\n")
                .addJavadoc("@param $L stands on the first token of the value\n@return the value\n", parser)
                .addJavadoc("@throws $T if there is no such value, or it cannot be read\n", JavaTypes.IO_EXCEPTION)
                .returns(context.classOf(declaration.id()))
                .addParameter(context.jackson().parser(), parser);
        var write = method(declaration, "write")
                .addJavadoc("Writes a value.\n\n@param value the value\n@param generator writes it\n")
                .addJavadoc("@throws $T if it cannot be written\n", JavaTypes.IO_EXCEPTION)
                .addParameter(context.classOf(declaration.id()), "value")
                .addParameter(context.jackson().generator(), "generator");
        CodecMethods methods = declaration.accept(new CodecMethodsOf(context));
        codec.addMethod(read.addCode(methods.read()).build());
        codec.addMethod(write.addCode(methods.write()).build());
        methods.helpers().forEach(codec::addMethod);
        methods.constants().forEach(codec::addField);
    }

    private MethodSpec.Builder method(TypeDeclaration declaration, String verb) {
        return MethodSpec.methodBuilder(context.codecMethod(verb, declaration.id()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addException(JavaTypes.IO_EXCEPTION);
    }

    private void addAdapters(TypeSpec.Builder codec, TypeDeclaration declaration) {
        codec.addType(reader(declaration));
        codec.addType(writer(declaration));
    }

    private TypeSpec reader(TypeDeclaration declaration) {
        ClassName type = context.classOf(declaration.id());
        return TypeSpec.classBuilder(context.names().codecSuffix(declaration.id()) + "Reader")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Lets Jackson read {@link $T}.\n", type)
                .superclass(ParameterizedTypeName.get(context.adapter("CodecReader"), type))
                .addMethod(adapterConstructor())
                .addMethod(MethodSpec.methodBuilder("decode")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PROTECTED)
                        .addException(JavaTypes.IO_EXCEPTION)
                        .returns(type)
                        .addParameter(context.jackson().parser(), "parser")
                        .addStatement("return $L(parser)", context.codecMethod("read", declaration.id()))
                        .build())
                .build();
    }

    private TypeSpec writer(TypeDeclaration declaration) {
        ClassName type = context.classOf(declaration.id());
        return TypeSpec.classBuilder(context.names().codecSuffix(declaration.id()) + "Writer")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Lets Jackson write {@link $T}.\n", type)
                .superclass(ParameterizedTypeName.get(context.adapter("CodecWriter"), type))
                .addMethod(adapterConstructor())
                .addMethod(MethodSpec.methodBuilder("encode")
                        .addAnnotation(JavaTypes.OVERRIDE)
                        .addModifiers(Modifier.PROTECTED)
                        .addException(JavaTypes.IO_EXCEPTION)
                        .addParameter(type, "value")
                        .addParameter(context.jackson().generator(), "generator")
                        .addStatement("$L(value, generator)", context.codecMethod("write", declaration.id()))
                        .build())
                .build();
    }

    private static MethodSpec adapterConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Called by Jackson.\n")
                .build();
    }
}
