package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.source.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way through typed values to where a JSON pointer leads, as the body of a method.
 *
 * @param result what the method returns, annotated where it may be {@code null}
 * @param code the statements
 * @param nullable whether there may be nothing at its end
 */
record PointerPath(TypeName result, CodeBlock code, boolean nullable) {

    /**
     * The path from a variable; empty where the types have nothing at that place, or where a union stands on the way.
     *
     * @param type the type of the variable
     * @param variable its name
     * @param pointer the way from there
     */
    static Optional<PointerPath> from(Context context, Type type, String variable, JsonPointer pointer) {
        return new Walk(context, type, variable).walk(pointer.tokens());
    }

    /** One walk; what was found so far is held in a local variable whenever it may be {@code null}. */
    private static final class Walk {

        private final Context context;
        private final TypeMapper mapper;
        private final CodeBlock.Builder code = CodeBlock.builder();
        private Type type;
        private CodeBlock expression;
        private boolean nullable;
        private boolean mayEnd;
        private int variables;

        Walk(Context context, Type type, String variable) {
            this.context = context;
            this.mapper = new TypeMapper(context);
            this.type = TypeMapper.untagged(type);
            this.expression = CodeBlock.of("$N", variable);
        }

        Optional<PointerPath> walk(List<String> tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                if (type == AnyType.ANY) {
                    return Optional.of(anywhere(JsonPointer.of(tokens.subList(i, tokens.size()))));
                }
                hold();
                if (!step(tokens.get(i))) {
                    return Optional.empty();
                }
            }
            code.addStatement("return $L", expression);
            boolean mayBeNull = nullable || mayEnd;
            TypeName boxed = mapper.boxed(type);
            TypeName plain = boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
            return Optional.of(new PointerPath(mayBeNull ? mapper.nullable(type) : plain, code.build(), mayBeNull));
        }

        /** Any JSON is searched at run time. */
        private PointerPath anywhere(JsonPointer rest) {
            hold();
            code.addStatement(
                    "$T found = $L.at($L)", context.jackson().node(), expression, Literals.string(rest.toString()));
            code.addStatement("return found.isMissingNode() ? null : found");
            return new PointerPath(mapper.nullable(AnyType.ANY), code.build(), true);
        }

        private void hold() {
            if (!nullable) {
                return;
            }
            variables++;
            String name = variables == 1 ? "part" : "part" + variables;
            code.addStatement("$T $L = $L", mapper.boxed(type), name, expression);
            code.beginControlFlow("if ($L == null)", name)
                    .addStatement("return null")
                    .endControlFlow();
            expression = CodeBlock.of("$L", name);
            nullable = false;
            mayEnd = true;
        }

        private boolean step(String token) {
            if (type instanceof MapType map) {
                return get(map.value(), token);
            }
            if (type instanceof ListType list && token.matches("0|[1-9][0-9]{0,8}")) {
                expression = CodeBlock.of("$1L.size() > $2L ? $1L.get($2L) : null", expression, token);
                return reach(list.element(), true);
            }
            return type instanceof TypeReference reference
                    && declaration(reference) instanceof ObjectType object
                    && step(object, token);
        }

        private TypeDeclaration declaration(TypeReference reference) {
            return context.api().types().get(reference.id());
        }

        private boolean step(ObjectType object, String token) {
            Optional<Property> property = object.properties().stream()
                    .filter(each -> each.name().equals(token))
                    .findFirst();
            if (property.isPresent()) {
                Map<String, String> names = context.names().components(object.id());
                expression = CodeBlock.of("$L.$N()", expression, Component.nameOf(property.get(), names));
                return reach(
                        property.get().type(),
                        !property.get().required()
                                || TypeMapper.isNull(property.get().type()));
            }
            if (object.additionalProperties().isEmpty()) {
                return false;
            }
            expression = CodeBlock.of("$L.$L()", expression, Component.ADDITIONAL);
            return get(object.additionalProperties().get(), token);
        }

        private boolean get(TypeUse value, String key) {
            expression = CodeBlock.of("$L.get($L)", expression, Literals.string(key));
            return reach(value, true);
        }

        private boolean reach(TypeUse use, boolean mayBeNull) {
            type = TypeMapper.untagged(use.type());
            nullable = mayBeNull;
            return true;
        }
    }
}
