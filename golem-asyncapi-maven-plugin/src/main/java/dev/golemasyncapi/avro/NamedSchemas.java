package dev.golemasyncapi.avro;

import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.Schema;

/** Where records, enums and fixed types are defined, and how often each is used. */
final class NamedSchemas {

    private static final Set<String> KINDS = Set.of("record", "error", "enum", "fixed");

    private final Map<String, Mapping> definitions = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    NamedSchemas(Node document, Schema schema) {
        define(document, "");
        use(schema);
    }

    static boolean isNamed(Schema schema) {
        return switch (schema.getType()) {
            case RECORD, ENUM, FIXED -> true;
            default -> false;
        };
    }

    /** The definition of a named schema. */
    Mapping definition(Schema schema) {
        Mapping definition = definitions.get(schema.getFullName());
        if (definition == null) {
            throw new IllegalStateException("no definition of " + schema.getFullName());
        }
        return definition;
    }

    /** Whether nothing but the place where it is defined has a named schema. */
    boolean isUsedOnce(Schema schema) {
        return uses.getOrDefault(schema.getFullName(), 0) == 1;
    }

    private void define(Node node, String namespace) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> define(item, namespace));
        } else if (node instanceof Mapping mapping) {
            Optional<String> name = text(mapping, "name")
                    .filter(known ->
                            text(mapping, "type").filter(KINDS::contains).isPresent());
            String full = name.map(known -> fullName(known, text(mapping, "namespace"), namespace))
                    .orElse(namespace + ".");
            name.ifPresent(known -> definitions.putIfAbsent(full, mapping));
            String inner = full.substring(0, Math.max(0, full.lastIndexOf('.')));
            for (String part : new String[] {"fields", "type", "items", "values"}) {
                mapping.child(part).ifPresent(child -> define(child, inner));
            }
        }
    }

    /** A name with a dot is a full one; any other is in the namespace that is given or in that around it. */
    private static String fullName(String name, Optional<String> given, String around) {
        String namespace = given.orElse(around);
        return name.indexOf('.') >= 0 || namespace.isEmpty() ? name : namespace + "." + name;
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.child(key)
                .filter(value -> value instanceof Scalar scalar && scalar.isString())
                .map(value -> ((Scalar) value).text());
    }

    private void use(Schema schema) {
        switch (schema.getType()) {
            case ARRAY -> use(schema.getElementType());
            case MAP -> use(schema.getValueType());
            case UNION -> schema.getTypes().forEach(this::use);
            case ENUM, FIXED -> uses.merge(schema.getFullName(), 1, Integer::sum);
            case RECORD -> {
                if (uses.merge(schema.getFullName(), 1, Integer::sum) == 1) {
                    schema.getFields().forEach(field -> use(field.schema()));
                }
            }
            default -> {
                // A primitive type.
            }
        }
    }
}
