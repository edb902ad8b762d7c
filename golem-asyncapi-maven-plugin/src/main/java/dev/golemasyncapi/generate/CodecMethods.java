package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/**
 * What reads and writes a type.
 *
 * @param read the body of the method that reads, from its parameter for the parser
 * @param write the body of the method that writes, from {@code value} to {@code generator}
 * @param helpers further methods that these call
 * @param constants what these look things up in
 */
record CodecMethods(CodeBlock read, CodeBlock write, List<MethodSpec> helpers, List<FieldSpec> constants) {

    /** Copies the lists. */
    CodecMethods {
        helpers = List.copyOf(helpers);
        constants = List.copyOf(constants);
    }

    /** Methods that need no constants. */
    CodecMethods(CodeBlock read, CodeBlock write, List<MethodSpec> helpers) {
        this(read, write, helpers, List.of());
    }
}
