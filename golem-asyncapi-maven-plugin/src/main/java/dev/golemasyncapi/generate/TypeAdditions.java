package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.naming.JavaNames;
import dev.golemasyncapi.options.CodeStyle;
import dev.golemasyncapi.options.TypeAddition;
import java.util.List;

/** Adds the annotations and interfaces that the user wants to payload types. */
final class TypeAdditions {

    private final Context context;
    private final CodeStyle style;

    TypeAdditions(Context context) {
        this.context = context;
        this.style = context.options().style();
    }

    void addTo(TypeSpec.Builder type, TypeDeclaration declaration) {
        for (TypeAddition each : style.annotations()) {
            if (isMeant(each, declaration, context.names())) {
                type.addAnnotation(annotation(each));
            }
        }
        for (TypeAddition each : style.interfaces()) {
            if (isMeant(each, declaration, context.names())) {
                type.addSuperinterface(QualifiedNames.classOf(each.name()));
            }
        }
    }

    /** JavaPoet writes the only member {@code value} as it is, which may be any arguments. */
    private static AnnotationSpec annotation(TypeAddition addition) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(QualifiedNames.classOf(addition.name()));
        return addition.arguments().isEmpty()
                ? annotation.build()
                : annotation.addMember("value", "$L", addition.arguments()).build();
    }

    /**
     * A type is meant by its name in Java, with that of the type around it, and at top level by the document's name.
     */
    private static boolean isMeant(TypeAddition addition, TypeDeclaration declaration, JavaNames names) {
        boolean byDocument = declaration.site().owner().isEmpty()
                && addition.types().matches(declaration.site().name());
        return byDocument
                || addition.types()
                        .matches(String.join(".", names.type(declaration.id()).simpleNames()));
    }

    /** Those of some additions that no type is meant by. */
    static List<TypeAddition> idle(List<TypeAddition> additions, Api api, JavaNames names) {
        return additions.stream()
                .filter(addition -> api.types().all().stream().noneMatch(type -> isMeant(addition, type, names)))
                .toList();
    }
}
