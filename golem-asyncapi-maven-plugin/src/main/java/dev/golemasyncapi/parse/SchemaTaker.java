package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;
import static dev.golemasyncapi.parse.ObjectCursor.orRef;

import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes Schema Objects out of the tree. */
final class SchemaTaker {

    private static final Set<String> KNOWN = Set.copyOf(SchemaGrammar.SCHEMA_OBJECT.fieldNames());

    private SchemaTaker() {}

    /** A schema or a reference to one. */
    static OrRef<SchemaSyntax> schemaOrRef(Node node, Origin origin) {
        return orRef(SchemaTaker::schema).take(node, origin);
    }

    private static SchemaSyntax schema(Node node, Origin origin) {
        return node instanceof Scalar scalar
                ? new BooleanSchemaSyntax(scalar.booleanValue().orElseThrow(), origin)
                : object(SchemaTaker::schemaObject).take(node, origin);
    }

    private static SchemaSyntax schemaObject(ObjectCursor schema) {
        return new SchemaObjectSyntax(
                types(schema),
                new SchemaObjectSyntax.Numbers(
                        schema.number("multipleOf"),
                        schema.number("maximum"),
                        schema.number("exclusiveMaximum"),
                        schema.number("minimum"),
                        schema.number("exclusiveMinimum")),
                new SchemaObjectSyntax.Strings(
                        schema.number("maxLength"),
                        schema.number("minLength"),
                        schema.text("pattern"),
                        schema.text("contentEncoding"),
                        schema.text("contentMediaType")),
                arrays(schema),
                objects(schema),
                combinations(schema),
                annotations(schema),
                schema.text("discriminator"),
                schema.map("definitions", SchemaTaker::schemaOrRef),
                schema.fields(name -> !name.startsWith("x-") && !KNOWN.contains(name)),
                schema.extensions(),
                schema.mapping(),
                schema.origin());
    }

    private static SchemaObjectSyntax.Types types(ObjectCursor schema) {
        List<Text> type = schema.node("type")
                .map(node -> node instanceof Sequence ? schema.texts("type") : List.of(ObjectCursor.text(node)))
                .orElse(List.of());
        return new SchemaObjectSyntax.Types(
                type, schema.nodesIfPresent("enum"), schema.node("const"), schema.text("format"));
    }

    private static SchemaObjectSyntax.Arrays arrays(ObjectCursor schema) {
        return new SchemaObjectSyntax.Arrays(
                schema.value("items", SchemaTaker::items),
                subschema(schema, "additionalItems"),
                schema.number("maxItems"),
                schema.number("minItems"),
                schema.flag("uniqueItems"),
                subschema(schema, "contains"));
    }

    private static SchemaObjectSyntax.Objects objects(ObjectCursor schema) {
        return new SchemaObjectSyntax.Objects(
                schema.number("maxProperties"),
                schema.number("minProperties"),
                schema.texts("required"),
                schema.map("properties", SchemaTaker::schemaOrRef),
                schema.map("patternProperties", SchemaTaker::schemaOrRef),
                subschema(schema, "additionalProperties"),
                schema.map("dependencies", SchemaTaker::dependency),
                subschema(schema, "propertyNames"));
    }

    private static SchemaObjectSyntax.Combinations combinations(ObjectCursor schema) {
        return new SchemaObjectSyntax.Combinations(
                schema.list("allOf", SchemaTaker::schemaOrRef),
                schema.list("anyOf", SchemaTaker::schemaOrRef),
                schema.list("oneOf", SchemaTaker::schemaOrRef),
                subschema(schema, "not"),
                subschema(schema, "if"),
                subschema(schema, "then"),
                subschema(schema, "else"));
    }

    private static SchemaObjectSyntax.Annotations annotations(ObjectCursor schema) {
        return new SchemaObjectSyntax.Annotations(
                schema.text("$id"),
                schema.text("$schema"),
                schema.text("$comment"),
                schema.text("title"),
                schema.text("description"),
                schema.node("default"),
                schema.nodes("examples"),
                schema.flag("readOnly"),
                schema.flag("writeOnly"),
                schema.flag("deprecated"),
                schema.value("externalDocs", object(InfoTaker::externalDocs)));
    }

    private static Optional<OrRef<SchemaSyntax>> subschema(ObjectCursor schema, String keyword) {
        return schema.value(keyword, SchemaTaker::schemaOrRef);
    }

    private static ItemsSyntax items(Node node, Origin origin) {
        return node instanceof Sequence
                ? new ItemsSyntax.Tuple(ObjectCursor.list(node, SchemaTaker::schemaOrRef))
                : new ItemsSyntax.Each(schemaOrRef(node, origin));
    }

    private static DependencySyntax dependency(Node node, Origin origin) {
        return node instanceof Sequence
                ? new DependencySyntax.Properties(ObjectCursor.list(node, (item, place) -> ObjectCursor.text(item)))
                : new DependencySyntax.Schema(schemaOrRef(node, origin));
    }
}
