package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.naming.JavaTypeName;
import java.util.List;

/**
 * What every generator needs to know.
 *
 * @param api the model
 * @param names what everything in it is called
 */
record Context(Api api, JavaNames names) {

    private static final String GENERATOR = "dev.golemasyncapi:golem-asyncapi-maven-plugin";

    /** The class of a declared type. */
    ClassName classOf(TypeId type) {
        return classOf(names.type(type));
    }

    /** The class of the codec that reads and writes a declared type. */
    ClassName codecOf(TypeId type) {
        return classOf(names.codec(topLevel(type)));
    }

    /** What the codec's method for a declared type is called, such as {@code readLog}. */
    String codecMethod(String verb, TypeId type) {
        return verb + names.codecSuffix(type);
    }

    /** A class of the runtime. */
    ClassName runtime(String simpleName) {
        return ClassName.get(names.packages().runtime(), simpleName);
    }

    /** Marks a generated type as such, without a date: the same input gives the same bytes. */
    AnnotationSpec generated() {
        return AnnotationSpec.builder(JavaTypes.GENERATED)
                .addMember("value", "$S", GENERATOR)
                .build();
    }

    /** The class of a name. */
    static ClassName classOf(JavaTypeName name) {
        List<String> simpleNames = name.simpleNames();
        return ClassName.get(
                name.packageName(),
                simpleNames.get(0),
                simpleNames.subList(1, simpleNames.size()).toArray(String[]::new));
    }

    private TypeId topLevel(TypeId type) {
        TypeDeclaration declaration = api.types().get(type);
        return declaration.site().owner().map(this::topLevel).orElse(type);
    }
}
