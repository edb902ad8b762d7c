package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.UnionType.Variant;
import javax.lang.model.element.Modifier;

/** Generates the sealed interface of a union, with a variant for what the document does not list. */
final class UnionGenerator {

    /** The name of the variant that holds what fits no other. */
    static final String UNKNOWN = "Unknown";

    /** The component of that variant. */
    static final String JSON = "json";

    private final Context context;
    private final UnionType union;
    private final ClassName self;

    UnionGenerator(Context context, UnionType union) {
        this.context = context;
        this.union = union;
        this.self = context.classOf(union.id());
    }

    TypeSpec.Builder generate() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Javadocs.of(
                        union.documentation(),
                        "One of the variants of " + Javadocs.code(union.site().name()) + "."));
        for (Variant variant : union.variants()) {
            type.addPermittedSubclass(context.classOf(variant.type()));
        }
        new SharedMembers(context).of(union).forEach(accessor -> type.addMethod(accessor(accessor)));
        return type.addPermittedSubclass(self.nestedClass(UNKNOWN));
    }

    /** A member that all variants have but the unknown one. */
    private MethodSpec accessor(SharedMembers.Accessor accessor) {
        Property member = accessor.property();
        String text = member.documentation()
                .description()
                .or(member.documentation()::title)
                .map(Javadocs::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .orElseGet(() -> "The member " + Javadocs.code(member.name()) + ".");
        return MethodSpec.methodBuilder(accessor.name())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addJavadoc(Javadocs.block(text + whenNull(member)))
                .addJavadoc("\n@return the value, or {@code null}\n")
                .returns(context.nullable(accessor.type()))
                .addStatement("return null")
                .build();
    }

    private static String whenNull(Property member) {
        boolean nullable = member.type().nullable();
        String ofVariants;
        if (member.required()) {
            ofVariants = nullable ? "where null, and " : "";
        } else {
            ofVariants = nullable ? "where absent or null, and " : "where absent, and ";
        }
        return " {@code null} " + ofVariants + "where the kind is unknown.";
    }

    /** The variant for what the document does not list; it stands behind the others. */
    TypeSpec unknown() {
        return TypeSpec.recordBuilder(self.nestedClass(UNKNOWN))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addJavadoc("A value of a kind that the document does not list.\n\n@param json the whole value\n")
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Checks that the value is there.\n\n@param json the whole value\n")
                        .addParameter(context.jackson().node(), "json")
                        .addStatement("$T.requireNonNull(json, $S)", JavaTypes.OBJECTS, "json")
                        .build())
                .build();
    }
}
