package dev.golemasyncapi.instances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Optional;

/** Tells whether instances fit a schema inside of a document: a validator that others wrote. */
public final class SchemaOracle {

    private static final SchemaRegistry DRAFT_7 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

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
}
