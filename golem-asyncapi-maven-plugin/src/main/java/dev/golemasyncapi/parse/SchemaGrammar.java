package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.FieldGrammar.optional;

import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberRange;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringFormat;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Schema Object's part of {@link Grammar}: JSON Schema draft-07 and what AsyncAPI adds. */
final class SchemaGrammar {

    /** Keywords of OpenAPI and of other drafts; whoever writes one does not mean its neighbour in draft-07. */
    static final Set<String> OF_OTHER_DIALECTS = Set.of(
            "id",
            "example",
            "nullable",
            "xml",
            "$defs",
            "$anchor",
            "$vocabulary",
            "$recursiveRef",
            "$recursiveAnchor",
            "$dynamicRef",
            "$dynamicAnchor",
            "extends",
            "disallow",
            "divisibleBy",
            "prefixItems",
            "unevaluatedItems",
            "unevaluatedProperties",
            "dependentRequired",
            "dependentSchemas",
            "minContains",
            "maxContains",
            "contentSchema");

    private static final ValueGrammar STRING = new StringValue(StringFormat.TEXT);
    private static final ValueGrammar MARKDOWN = new StringValue(StringFormat.COMMON_MARK);
    private static final ValueGrammar BOOLEAN = new BooleanValue();
    private static final ValueGrammar NUMBER = new NumberValue(NumberRange.ANY);
    private static final ValueGrammar COUNT = new NumberValue(NumberRange.COUNT);
    private static final ValueGrammar ANY = new AnyValue();
    private static final ValueGrammar SCHEMA = new SchemaValue();
    private static final ValueGrammar SCHEMAS = new MapValue(Optional.empty(), SCHEMA);
    private static final ListValue SCHEMA_LIST = new ListValue(SCHEMA, true);
    private static final ListValue STRING_LIST = new ListValue(STRING, false);
    private static final ValueGrammar TYPE =
            new EnumValue(List.of("null", "boolean", "object", "array", "number", "string", "integer"));

    static final ObjectGrammar SCHEMA_OBJECT = ObjectGrammar.schema(
            "Schema",
            optional("$id", STRING),
            optional("$schema", STRING),
            optional("$comment", STRING),
            optional("title", STRING),
            optional("description", MARKDOWN),
            optional("default", ANY),
            optional("examples", new ListValue(ANY, false)),
            optional("readOnly", BOOLEAN),
            optional("writeOnly", BOOLEAN),
            optional("deprecated", BOOLEAN),
            optional("externalDocs", new ObjectValue("External Documentation", false)),
            optional("discriminator", STRING),
            optional("type", new ListOrSingleValue(new ListValue(TYPE, true), TYPE)),
            optional("enum", new ListValue(ANY, false)),
            optional("const", ANY),
            optional("format", STRING),
            optional("multipleOf", new NumberValue(NumberRange.POSITIVE)),
            optional("maximum", NUMBER),
            optional("exclusiveMaximum", NUMBER),
            optional("minimum", NUMBER),
            optional("exclusiveMinimum", NUMBER),
            optional("maxLength", COUNT),
            optional("minLength", COUNT),
            optional("pattern", new StringValue(StringFormat.REGEX)),
            optional("contentEncoding", STRING),
            optional("contentMediaType", STRING),
            optional("items", new ListOrSingleValue(SCHEMA_LIST, SCHEMA)),
            optional("additionalItems", SCHEMA),
            optional("maxItems", COUNT),
            optional("minItems", COUNT),
            optional("uniqueItems", BOOLEAN),
            optional("contains", SCHEMA),
            optional("maxProperties", COUNT),
            optional("minProperties", COUNT),
            optional("required", STRING_LIST),
            optional("properties", SCHEMAS),
            optional("patternProperties", SCHEMAS),
            optional("additionalProperties", SCHEMA),
            optional("dependencies", new MapValue(Optional.empty(), new ListOrSingleValue(STRING_LIST, SCHEMA))),
            optional("propertyNames", SCHEMA),
            optional("allOf", SCHEMA_LIST),
            optional("anyOf", SCHEMA_LIST),
            optional("oneOf", SCHEMA_LIST),
            optional("not", SCHEMA),
            optional("if", SCHEMA),
            optional("then", SCHEMA),
            optional("else", SCHEMA),
            optional("definitions", SCHEMAS));

    private SchemaGrammar() {}
}
