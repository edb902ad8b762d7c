package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.TypeId;
import java.util.List;
import java.util.Set;

/**
 * The types in the header of a record. The names of the types inside the record are in scope there, of which JavaPoet
 * does not know: a type of such a name that stands elsewhere is written out.
 */
final class HeaderTypes {

    private final ClassName record;
    private final Set<String> inside;

    private HeaderTypes(ClassName record, Set<String> inside) {
        this.record = record;
        this.inside = inside;
    }

    /** For the header of a record. */
    static HeaderTypes of(TypeId record, Context context) {
        return new HeaderTypes(
                context.classOf(record),
                Set.copyOf(context.nestedNames(context.api().types().get(record))));
    }

    /** The type as it is written in the header. */
    TypeName of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            TypeName[] arguments =
                    generic.typeArguments().stream().map(this::of).toArray(TypeName[]::new);
            return annotated(
                    ParameterizedTypeName.get((ClassName) of(generic.rawType().withoutAnnotations()), arguments), type);
        }
        if (type instanceof ArrayTypeName array) {
            return annotated(ArrayTypeName.of(of(array.componentType())), type);
        }
        return type instanceof ClassName name && (isMistakable(name) || hasMistakableAnnotation(name))
                ? annotated(inFull(name), name)
                : type;
    }

    private boolean isMistakable(ClassName name) {
        if (name.packageName().isEmpty()) {
            return false;
        }
        // Of a type in another file JavaPoet writes all names, of one in this file as few as tell it from where it
        // stands.
        boolean inFile = name.topLevelClassName().equals(record.topLevelClassName());
        return inFile
                ? !name.canonicalName().startsWith(record.canonicalName() + ".")
                        && name.simpleNames().stream().anyMatch(inside::contains)
                : inside.contains(name.topLevelClassName().simpleName());
    }

    private boolean hasMistakableAnnotation(ClassName type) {
        return type.annotations().stream()
                .anyMatch(annotation -> annotation.type() instanceof ClassName name && isMistakable(name));
    }

    private ClassName inFull(ClassName name) {
        return isMistakable(name) ? ClassName.get("", name.canonicalName()) : name.withoutAnnotations();
    }

    private TypeName annotated(TypeName written, TypeName type) {
        List<AnnotationSpec> annotations =
                type.annotations().stream().map(this::inFull).toList();
        return annotations.isEmpty() ? written : written.annotated(annotations);
    }

    private AnnotationSpec inFull(AnnotationSpec annotation) {
        if (!(annotation.type() instanceof ClassName name) || !isMistakable(name)) {
            return annotation;
        }
        AnnotationSpec.Builder written = AnnotationSpec.builder(inFull(name));
        annotation.members().forEach((member, values) -> values.forEach(value -> written.addMember(member, value)));
        return written.build();
    }
}
