package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import dev.golemasyncapi.naming.NameScope;
import java.util.List;

/** Chooses how a declaration is read and written. */
final class CodecMethodsOf implements TypeDeclaration.Visitor<CodecMethods> {

    private final Context context;

    CodecMethodsOf(Context context) {
        this.context = context;
    }

    @Override
    public CodecMethods object(ObjectType type) {
        return new ObjectCodec(context, type).methods();
    }

    @Override
    public CodecMethods tuple(TupleType type) {
        return new TupleCodec(context, type).methods();
    }

    @Override
    public CodecMethods enumeration(EnumType type) {
        CodecCalls calls = CodecCalls.inCodecOf(type.id(), context);
        CodeBlock value =
                new ReaderExpressions(calls, NameScope.ofMembers().reserve("parser")).read(type.base(), "parser");
        return new CodecMethods(
                CodeBlock.builder()
                        .addStatement("return $T.of($L)", context.classOf(type.id()), value)
                        .build(),
                CodeBlock.builder()
                        .addStatement(new WriterExpressions(calls).write(type.base(), CodeBlock.of("value.value()")))
                        .build(),
                List.of());
    }

    @Override
    public CodecMethods union(UnionType type) {
        return new UnionCodec(context, type).methods();
    }

    @Override
    public CodecMethods wrapper(WrapperType type) {
        CodecCalls calls = CodecCalls.inCodecOf(type.id(), context);
        return new CodecMethods(
                CodeBlock.builder()
                        .addStatement(
                                "return new $T($L)",
                                context.classOf(type.id()),
                                new ReaderExpressions(
                                                calls, NameScope.ofMembers().reserve("parser"))
                                        .read(type.value(), "parser"))
                        .build(),
                CodeBlock.builder()
                        .addStatement(new WriterExpressions(calls).write(type.value(), CodeBlock.of("value.value()")))
                        .build(),
                List.of());
    }
}
