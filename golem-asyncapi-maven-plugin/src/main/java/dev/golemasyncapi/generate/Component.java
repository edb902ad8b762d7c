package dev.golemasyncapi.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A component of a generated record.
 *
 * @param name its Java name
 * @param type its Java type, annotated where it may be {@code null}
 * @param property the member that it holds; empty for the one that holds all other members
 * @param checked whether {@code null} is refused
 * @param copied whether the record holds a copy of what it is given
 * @param holdsBytes whether byte arrays are in it, which have no equality of their own and are copied on the way out
 */
record Component(
        String name, TypeName type, Optional<Property> property, boolean checked, boolean copied, boolean holdsBytes) {

    /** The name of the component that holds the members that the document does not name. */
    static final String ADDITIONAL = "additionalProperties";

    /** The components of an object's record, in the order of the document. */
    static List<Component> of(ObjectType object, Context context) {
        var mapper = new TypeMapper(context);
        Map<String, String> names = context.names().components(object.id());
        Set<String> inherited = context.inheritedMembers(object.id());
        var components = new ArrayList<Component>();
        for (Property property : object.properties()) {
            if (property.constant().isEmpty()) {
                components.add(
                        of(property, nameOf(property, names), mapper).boxedIf(inherited.contains(property.name())));
            }
        }
        if (keepsMembers(object)) {
            components.add(new Component(
                    ADDITIONAL,
                    additionalType(object, mapper),
                    Optional.empty(),
                    true,
                    true,
                    additionalHoldsBytes(object)));
        }
        return components;
    }

    /** The Java name of a property. */
    static String nameOf(Property property, Map<String, String> names) {
        String name = names.get(property.name());
        if (name == null) {
            throw new IllegalArgumentException("no name was assigned to " + property.name());
        }
        return name;
    }

    /** The component of a named member. */
    static Component of(Property property, String name, TypeMapper mapper) {
        TypeName type = mapper.component(property);
        boolean checked = property.required() && !TypeMapper.isNull(property.type()) && !type.isPrimitive();
        Type held = TypeMapper.untagged(property.type().type());
        boolean holdsBytes = TypeMapper.holdsBytes(held);
        boolean copied = TypeMapper.isCollection(held) || holdsBytes;
        return new Component(name, type, Optional.of(property), checked, copied, holdsBytes);
    }

    /** The component with a type that an interface can return {@code null} in place of. */
    private Component boxedIf(boolean asked) {
        return asked && type.isPrimitive() ? new Component(name, type.box(), property, true, copied, holdsBytes) : this;
    }

    private static boolean additionalHoldsBytes(ObjectType object) {
        return object.additionalProperties()
                .filter(use -> TypeMapper.holdsBytes(use.type()))
                .isPresent();
    }

    /**
     * Whether a record holds other members than those that the document names: where the schema is open, and where an
     * optional member may be null, since one that is null is told from one that is absent by its place among them.
     */
    static boolean keepsMembers(ObjectType object) {
        return object.additionalProperties().isPresent()
                || object.properties().stream()
                        .anyMatch(property ->
                                !property.required() && property.type().nullable());
    }

    /** Whether the additional members are any JSON. */
    static boolean keepsAnything(ObjectType object) {
        return object.additionalProperties()
                .map(use -> use.type() == AnyType.ANY)
                .orElse(true);
    }

    /** The type of the component that holds the members that the document does not name. */
    static TypeName additionalType(ObjectType object, TypeMapper mapper) {
        TypeName value = object.additionalProperties().map(mapper::element).orElseGet(() -> mapper.any(AnyType.ANY));
        return ParameterizedTypeName.get(JavaTypes.MAP, JavaTypes.STRING, value);
    }

    /** What a value of the component of an object is, whatever stands around it on the wire. */
    Type held(ObjectType object) {
        return property.map(member -> TypeMapper.untagged(member.type().type()))
                .orElseGet(() -> new MapType(object.additionalProperties().orElse(TypeUse.of(AnyType.ANY))));
    }

    /** Whether {@code null} stands for its absence. */
    boolean nullable() {
        return !checked && !type.isPrimitive();
    }

    /**
     * Tags for parameters that components are made of: each leads to the accessor, and so to what is said of it, unless
     * that is called as the type, since a link would be one to a constructor then.
     */
    static CodeBlock parameters(List<Component> components, ClassName self) {
        return components.stream()
                .map(component -> CodeBlock.of(
                        component.name().equals(self.simpleName())
                                ? "@param $1L see {@code $1L()}\n"
                                : "@param $1L see {@link #$1L()}\n",
                        component.name()))
                .collect(CodeBlock.joining(""));
    }
}
