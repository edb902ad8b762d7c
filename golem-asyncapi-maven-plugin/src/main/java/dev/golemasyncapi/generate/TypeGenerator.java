package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import javax.lang.model.element.Modifier;

/** Generates the Java type of a declaration with all that stands inside it. */
final class TypeGenerator implements TypeDeclaration.Visitor<TypeSpec.Builder> {

    private final Context context;

    TypeGenerator(Context context) {
        this.context = context;
    }

    /** The type at top level. */
    TypeSpec generate(TypeDeclaration declaration) {
        return withNested(declaration).addAnnotation(context.generated()).build();
    }

    private TypeSpec.Builder withNested(TypeDeclaration declaration) {
        TypeSpec.Builder type = declaration.accept(this);
        type.addAnnotation(jackson("Deserialize", "Reader", declaration.id()));
        type.addAnnotation(jackson("Serialize", "Writer", declaration.id()));
        if (declaration.documentation().deprecated()) {
            type.addAnnotation(JavaTypes.DEPRECATED);
        }
        for (UnionType union : context.api().types().unionsOf(declaration.id())) {
            type.addSuperinterface(context.classOf(union.id()));
            type.alwaysQualify(typesInside(union));
        }
        for (TypeDeclaration nested : context.api().types().nestedIn(declaration.id())) {
            TypeSpec.Builder inside = withNested(nested);
            boolean inInterface = declaration instanceof UnionType;
            type.addType(
                    inInterface
                            ? inside.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                    .build()
                            : staticUnlessImplied(nested, inside).build());
        }
        if (declaration instanceof UnionType union) {
            type.addType(new UnionGenerator(context, union).unknown());
        }
        return type;
    }

    /** A variant inherits the types inside its union: an imported one of the same name would be taken for them. */
    private String[] typesInside(UnionType union) {
        return context.api().types().nestedIn(union.id()).stream()
                .map(nested -> context.names().type(nested.id()).simpleName())
                .toArray(String[]::new);
    }

    private static TypeSpec.Builder staticUnlessImplied(TypeDeclaration nested, TypeSpec.Builder type) {
        return nested instanceof EnumType ? type.addModifiers(Modifier.STATIC) : type;
    }

    private AnnotationSpec jackson(String direction, String adapter, TypeId type) {
        return AnnotationSpec.builder(
                        direction.equals("Serialize") ? JavaTypes.JSON_SERIALIZE : JavaTypes.JSON_DESERIALIZE)
                .addMember(
                        "using",
                        "$T.class",
                        context.codecOf(type).nestedClass(context.names().codecSuffix(type) + adapter))
                .build();
    }

    @Override
    public TypeSpec.Builder object(ObjectType type) {
        return new RecordGenerator(context, type).generate();
    }

    @Override
    public TypeSpec.Builder enumeration(EnumType type) {
        return new EnumGenerator(context, type).generate();
    }

    @Override
    public TypeSpec.Builder union(UnionType type) {
        return new UnionGenerator(context, type).generate();
    }
}
