package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the Java type of a declaration with all that stands inside it. */
final class TypeGenerator implements TypeDeclaration.Visitor<TypeSpec.Builder> {

    private final Context context;

    TypeGenerator(Context context) {
        this.context = context;
    }

    /** The type at top level. */
    TypeSpec generate(TypeDeclaration declaration) {
        return withNested(declaration).addAnnotations(context.generated()).build();
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
        }
        new TypeAdditions(context).addTo(type, declaration);
        // One by one: for each name, JavaPoet writes out all that it was given.
        Set<String> inherited = context.inheritedBy(declaration);
        context.nestedNames(declaration).forEach(inherited::remove);
        inherited.forEach(type::alwaysQualify);
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

    private TypeSpec.Builder staticUnlessImplied(TypeDeclaration nested, TypeSpec.Builder type) {
        boolean isClass = nested instanceof EnumType
                || (nested instanceof ObjectType object && ObjectForm.isLarge(object, Component.of(object, context)));
        return isClass ? type.addModifiers(Modifier.STATIC) : type;
    }

    private AnnotationSpec jackson(String direction, String adapter, TypeId type) {
        return AnnotationSpec.builder(
                        direction.equals("Serialize")
                                ? context.jackson().serializeAnnotation()
                                : context.jackson().deserializeAnnotation())
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
    public TypeSpec.Builder tuple(TupleType type) {
        return new TupleGenerator(context, type).generate();
    }

    @Override
    public TypeSpec.Builder enumeration(EnumType type) {
        return new EnumGenerator(context, type).generate();
    }

    @Override
    public TypeSpec.Builder union(UnionType type) {
        return new UnionGenerator(context, type).generate();
    }

    @Override
    public TypeSpec.Builder wrapper(WrapperType type) {
        return new WrapperGenerator(context, type).generate();
    }
}
