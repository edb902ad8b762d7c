package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.options.Nullness;

/** Says of types that a value may be {@code null}, in the way that the user chose. */
final class Nullables {

    private Nullables() {}

    static TypeName of(Context context, TypeName type) {
        Nullness nullness = context.options().style().nullness();
        return switch (nullness.kind()) {
            case NONE -> type;
            case OWN -> type.annotated(annotation(context.runtime("Nullable")));
            case TYPE_USE -> type.annotated(annotation(QualifiedNames.classOf(nullness.annotation())));
            case DECLARATION -> inFront(type, annotation(QualifiedNames.classOf(nullness.annotation())));
        };
    }

    /** An annotation of a declaration stands before the whole type: not before the last name of a nested one. */
    private static TypeName inFront(TypeName type, AnnotationSpec annotation) {
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(inFront(array.componentType(), annotation));
        }
        if (type instanceof ClassName name && name.enclosingClassName() != null) {
            ClassName outer = (ClassName) inFront(name.enclosingClassName(), annotation);
            return outer.nestedClass(name.simpleName());
        }
        return type.annotated(annotation);
    }

    /** A type as it was before something was said of {@code null}. */
    static TypeName without(TypeName type) {
        return type instanceof ArrayTypeName array
                ? ArrayTypeName.of(without(array.componentType()))
                : type.withoutAnnotations();
    }

    private static AnnotationSpec annotation(ClassName name) {
        return AnnotationSpec.builder(name).build();
    }
}
