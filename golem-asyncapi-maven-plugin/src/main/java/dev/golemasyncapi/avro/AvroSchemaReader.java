package dev.golemasyncapi.avro;

import dev.golemasyncapi.model.DeclarationSite;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.NodeJson;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;
import org.apache.avro.Schema;

/** Reads a schema of Avro with Avro's own parser. */
public final class AvroSchemaReader {

    private static final int LONGEST_COMPLAINT = 200;

    private final AvroProblems problems;

    /** @param problems takes what is wrong */
    public AvroSchemaReader(AvroProblems problems) {
        this.problems = problems;
    }

    /**
     * The types of a schema; empty where it is none, which is reported.
     *
     * @param node the schema, without references
     * @param name what the type of its values is called where the schema gives it no name of its own, or that one does
     *     not matter
     * @param ownName whether the name that the schema gives comes first
     * @param key the key of the schema
     */
    public Optional<AvroTypes> read(Node node, String name, boolean ownName, Origin key) {
        return parse(node, key).map(schema -> {
            boolean named = ownName && NamedSchemas.isNamed(schema);
            return new AvroTypeConverter(node, schema)
                    .convert(schema, DeclarationSite.topLevel(named ? schema.getName() : name));
        });
    }

    private Optional<Schema> parse(Node node, Origin key) {
        try {
            return Optional.of(new Schema.Parser().parse(NodeJson.write(node)));
        } catch (RuntimeException refused) {
            // Not only its own exceptions: on some malformed schemas the parser stumbles.
            String message = refused.getMessage() == null ? "it cannot be read" : refused.getMessage();
            problems.report(Culprit.of(message, node).orElse(key), oneLine(message));
            return Optional.empty();
        }
    }

    private static String oneLine(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        String cut = line.length() <= LONGEST_COMPLAINT ? line : line.substring(0, LONGEST_COMPLAINT) + "…";
        String open = cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
        boolean word = open.length() > 1 && Character.isLowerCase(open.charAt(1));
        return word ? Character.toLowerCase(open.charAt(0)) + open.substring(1) : open;
    }
}
