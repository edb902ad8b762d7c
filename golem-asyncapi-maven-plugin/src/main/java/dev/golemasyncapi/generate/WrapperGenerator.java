package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.golemasyncapi.model.WrapperType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the record that makes a variant of a value whose own type cannot be one. */
final class WrapperGenerator {

    private static final String VALUE = "value";

    private final Context context;
    private final WrapperType wrapper;
    private final ClassName self;

    WrapperGenerator(Context context, WrapperType wrapper) {
        this.context = context;
        this.wrapper = wrapper;
        this.self = context.classOf(wrapper.id());
    }

    TypeSpec.Builder generate() {
        TypeName boxed = new TypeMapper(context).boxed(wrapper.value());
        TypeName type = boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
        boolean holdsBytes = TypeMapper.holdsBytes(wrapper.value());
        TypeSpec.Builder record = TypeSpec.recordBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.of(wrapper.documentation(), "A variant that holds a single value."))
                .addJavadoc("\n@param value the value\n")
                .recordConstructor(constructor(type, holdsBytes));
        if (holdsBytes) {
            var component = new Component(VALUE, type, Optional.empty(), true, true, true);
            new ByteArrayMethods(context, self, List.of(component)).methods().forEach(record::addMethod);
        }
        return record;
    }

    private MethodSpec constructor(TypeName type, boolean holdsBytes) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(new ValidationAnnotations(context, wrapper.id())
                        .inHeader(
                                new Component(VALUE, type, Optional.empty(), true, false, false),
                                Optional.of(TypeMapper.untagged(wrapper.value()))));
        if (type.isPrimitive()) {
            return constructor.build();
        }
        constructor
                .addJavadoc("Checks that the value is there.\n\n@param value the value\n")
                .addStatement("$T.requireNonNull(value, $S)", JavaTypes.OBJECTS, VALUE);
        boolean copied = holdsBytes || TypeMapper.isCollection(wrapper.value());
        if (copied) {
            constructor.addStatement(
                    "value = $T.copyOf(value)", context.runtime(holdsBytes ? "ByteArrays" : "Members"));
        }
        return constructor.build();
    }
}
