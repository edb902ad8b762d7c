package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.TypeId;
import java.util.Optional;

/**
 * Names the methods of codecs.
 *
 * @param context what every generator needs to know
 * @param inside the codec that the code stands in; its own methods need no qualifier
 */
record CodecCalls(Context context, Optional<ClassName> inside) {

    /** For code in the codec of a type. */
    static CodecCalls inCodecOf(TypeId type, Context context) {
        return new CodecCalls(context, Optional.of(context.codecOf(type)));
    }

    /** For code in any other class. */
    static CodecCalls elsewhere(Context context) {
        return new CodecCalls(context, Optional.empty());
    }

    /** The method that reads or writes a type, as it is called. */
    CodeBlock method(String verb, TypeId type) {
        ClassName codec = context.codecOf(type);
        String name = context.codecMethod(verb, type);
        return inside.filter(codec::equals).isPresent() ? CodeBlock.of("$L", name) : CodeBlock.of("$T.$L", codec, name);
    }

    /** The class of the user's that reads and writes an imported type; empty where Jackson does. */
    Optional<ClassName> codec(ImportedType type) {
        return type.codec().map(name -> context.used(QualifiedNames.classOf(name)));
    }

    /** A reference to the method that reads or writes a type. */
    CodeBlock reference(String verb, TypeId type) {
        return CodeBlock.of("$T::$L", context.codecOf(type), context.codecMethod(verb, type));
    }
}
