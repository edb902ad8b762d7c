package dev.golemasyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The JSON Schemas of AsyncAPI, in a folder with one file a version. */
final class OfficialSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    OfficialSchemas(Path folder) {
        this.folder = folder;
    }

    /** What the schema of a version finds wrong with a document. */
    List<Error> check(String version, JsonNode document) {
        return schemas.computeIfAbsent(version, this::read).validate(document.toString(), InputFormat.JSON);
    }

    private Schema read(String version) {
        try {
            JsonNode schema = JSON.readTree(folder.resolve(version + ".json").toFile());
            mendParameters(schema);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to 2.4.0 a parameter that is a reference matches both branches of a {@code oneOf}, so all are refused. */
    private static void mendParameters(JsonNode schema) {
        ((ObjectNode) schema.at("/definitions/parameter/properties")).remove("$ref");
    }
}
