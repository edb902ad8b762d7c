package dev.golemasyncapi.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.Constraints;
import dev.golemasyncapi.model.Constraints.Bound;
import dev.golemasyncapi.model.Constraints.Size;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ImportedType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.options.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of Jakarta Validation for a member and for what is inside of it, where the user wants them. What a
 * validator cannot check on a Java type, it would refuse at run time: it is left out.
 */
final class ValidationAnnotations {

    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Context context;
    private final HeaderTypes header;
    private final boolean wanted;

    /** @param around the type in which they stand */
    ValidationAnnotations(Context context, TypeId around) {
        this.context = context;
        this.header = HeaderTypes.of(around, context);
        this.wanted = context.options().style().validation() == Validation.JAKARTA;
    }

    /** What says that the inside of a field is validated, too. */
    List<AnnotationSpec> ofField() {
        return wanted ? List.of(valid()) : List.of();
    }

    /**
     * A component as it stands in the header of a record.
     *
     * @param held what a value of the component is; empty where it is none of the document's
     */
    ParameterSpec inHeader(Component component, Optional<Type> held) {
        return ParameterSpec.builder(header.of(inside(component, component.type(), held)), component.name())
                .addAnnotations(of(component, held))
                .build();
    }

    /** Those that stand before a member. */
    List<AnnotationSpec> of(Component component, Optional<Type> held) {
        if (!wanted) {
            return List.of();
        }
        var annotations = new ArrayList<AnnotationSpec>();
        if (component.checked() && component.property().isPresent()) {
            annotations.add(annotation("NotNull").build());
        }
        Constraints constraints = constraints(component);
        held.ifPresent(type -> annotations.addAll(before(type, constraints)));
        return annotations;
    }

    /** The type of a member, with those for what is inside. */
    TypeName inside(Component component, TypeName java, Optional<Type> held) {
        return wanted && held.isPresent() ? inside(java, held.get(), constraints(component)) : java;
    }

    private static Constraints constraints(Component component) {
        return component.property().map(Property::constraints).orElse(Constraints.NONE);
    }

    private TypeName inside(TypeName java, Type type, Constraints constraints) {
        Optional<Type> element = element(type);
        if (element.isEmpty() || !(java instanceof ParameterizedTypeName generic)) {
            return java;
        }
        Constraints ofElement = constraints.elements().orElse(Constraints.NONE);
        var arguments = new ArrayList<TypeName>(generic.typeArguments());
        int last = arguments.size() - 1;
        TypeName argument = inside(arguments.get(last), element.get(), ofElement);
        List<AnnotationSpec> annotations = before(element.get(), ofElement);
        arguments.set(last, annotations.isEmpty() ? argument : argument.annotated(annotations));
        return ParameterizedTypeName.get(generic.rawType().withoutAnnotations(), arguments.toArray(TypeName[]::new))
                .annotated(generic.annotations());
    }

    private static Optional<Type> element(Type type) {
        if (type instanceof ListType list) {
            return Optional.of(TypeMapper.untagged(list.element().type()));
        }
        if (type instanceof SetType set) {
            return Optional.of(TypeMapper.untagged(set.element().type()));
        }
        return type instanceof MapType map
                ? Optional.of(TypeMapper.untagged(map.value().type()))
                : Optional.empty();
    }

    private List<AnnotationSpec> before(Type type, Constraints constraints) {
        if (type instanceof TypeReference || type instanceof ImportedType) {
            return cascades(type) ? List.of(valid()) : List.of();
        }
        if (type == ScalarType.STRING) {
            return ofString(constraints);
        }
        if (ParameterChecks.isNumber(type)) {
            return ofNumber((ScalarType) type, constraints);
        }
        Size size = type instanceof MapType ? constraints.members() : constraints.items();
        return element(type).isPresent() ? size(size) : List.of();
    }

    /** Whether there may be something to validate inside. */
    private boolean cascades(Type type) {
        return !(type instanceof TypeReference reference
                && context.api().types().get(reference.id()) instanceof EnumType);
    }

    private List<AnnotationSpec> ofString(Constraints constraints) {
        var annotations = new ArrayList<>(size(constraints.length()));
        for (String pattern : constraints.patterns()) {
            JavaPatterns.whole(pattern)
                    .filter(regex -> !Literals.isLong(regex))
                    .ifPresent(regex -> annotations.add(annotation("Pattern")
                            .addMember("regexp", "$L", Literals.string(regex))
                            .build()));
        }
        if (constraints.email()) {
            annotations.add(annotation("Email").build());
        }
        return annotations;
    }

    private List<AnnotationSpec> size(Size size) {
        Optional<BigDecimal> least = size.least().filter(number -> number.signum() > 0 && isSmall(number));
        Optional<BigDecimal> most = size.most().filter(ValidationAnnotations::isSmall);
        if (least.isEmpty() && most.isEmpty()) {
            return List.of();
        }
        AnnotationSpec.Builder annotation = annotation("Size");
        least.ifPresent(number -> annotation.addMember("min", "$L", number.toBigInteger()));
        most.ifPresent(number -> annotation.addMember("max", "$L", number.toBigInteger()));
        return List.of(annotation.build());
    }

    private static boolean isSmall(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.compareTo(INT_MAX) < 0;
    }

    private List<AnnotationSpec> ofNumber(ScalarType type, Constraints constraints) {
        var annotations = new ArrayList<AnnotationSpec>();
        constraints.minimum().ifPresent(bound -> annotations.add(bound(type, bound, "Min", "Positive")));
        constraints.maximum().ifPresent(bound -> annotations.add(bound(type, bound, "Max", "Negative")));
        return annotations;
    }

    private AnnotationSpec bound(ScalarType type, Bound bound, String name, String sign) {
        BigDecimal value = bound.value();
        if (value.signum() == 0) {
            return annotation(bound.exclusive() ? sign : sign + "OrZero").build();
        }
        boolean integers = type == ScalarType.INT32 || type == ScalarType.INT64 || type == ScalarType.BIG_INTEGER;
        boolean isLong = value.stripTrailingZeros().scale() <= 0
                && value.compareTo(LONG_MIN) >= 0
                && value.compareTo(LONG_MAX) <= 0;
        if (integers && isLong && !bound.exclusive()) {
            boolean isInt = value.abs().compareTo(INT_MAX) <= 0;
            return annotation(name)
                    .addMember("value", "$L$L", value.toBigInteger(), isInt ? "" : "L")
                    .build();
        }
        AnnotationSpec.Builder annotation =
                annotation("Decimal" + name).addMember("value", "$S", value.toPlainString());
        if (bound.exclusive()) {
            annotation.addMember("inclusive", CodeBlock.of("false"));
        }
        return annotation.build();
    }

    private AnnotationSpec valid() {
        return AnnotationSpec.builder(name("jakarta.validation", "Valid")).build();
    }

    private AnnotationSpec.Builder annotation(String name) {
        return AnnotationSpec.builder(name("jakarta.validation.constraints", name));
    }

    /** The document may call a type inside as an annotation is called. */
    private ClassName name(String packageName, String simpleName) {
        return (ClassName) header.of(context.used(ClassName.get(packageName, simpleName)));
    }
}
