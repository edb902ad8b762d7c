package dev.golemasyncapi.instances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.List;
import java.util.Optional;

/** Tells whether instances fit a schema inside of a document: a validator that others wrote. */
public final class SchemaOracle {

    /** Draft 7, and the formats of AsyncAPI that it leaves to others and that Java types depend on. */
    private static final SchemaRegistry DRAFT_7 = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft7())
            .formats(List.of(new Base64(), new Int32()))
            .build());

    /** The validator takes the id of the document for a keyword. */
    private static final String ID = "id";

    private final Schema schema;

    private SchemaOracle(Schema schema) {
        this.schema = schema;
    }

    /**
     * The oracle for a schema; empty where the validator does not take it, say for a keyword with a wrong value.
     *
     * @param pointer the place of the schema in the document
     */
    public static Optional<SchemaOracle> of(JsonNode document, String pointer) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$ref", "#" + pointer);
        document.properties().stream()
                .filter(member -> !member.getKey().equals(ID))
                .forEach(member -> root.set(member.getKey(), member.getValue()));
        try {
            Schema schema = DRAFT_7.getSchema(root);
            schema.initializeValidators();
            return Optional.of(new SchemaOracle(schema));
        } catch (SchemaException e) {
            return Optional.empty();
        }
    }

    /** Whether an instance fits. */
    public boolean accepts(JsonNode instance) {
        return schema.validate(instance).isEmpty();
    }

    /** The format {@code byte}: base64, with or without padding, and with no bits beyond the last byte. */
    private static final class Base64 implements Format {

        @Override
        public String getName() {
            return "byte";
        }

        @Override
        public boolean matches(ExecutionContext execution, String text) {
            try {
                byte[] bytes = java.util.Base64.getDecoder().decode(text);
                String written = java.util.Base64.getEncoder().withoutPadding().encodeToString(bytes);
                return written.equals(text.replace("=", ""));
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** The format {@code int32}. */
    private static final class Int32 implements Format {

        @Override
        public String getName() {
            return "int32";
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext context, JsonNode value) {
            return !value.isIntegralNumber() || value.bigIntegerValue().bitLength() < Integer.SIZE;
        }
    }
}
