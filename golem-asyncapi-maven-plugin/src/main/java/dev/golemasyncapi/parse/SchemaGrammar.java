package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.GrammarTerms.ANY;
import static dev.golemasyncapi.parse.GrammarTerms.BOOLEAN;
import static dev.golemasyncapi.parse.GrammarTerms.COUNT;
import static dev.golemasyncapi.parse.GrammarTerms.MARKDOWN;
import static dev.golemasyncapi.parse.GrammarTerms.SCHEMA;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.UNIQUE_STRINGS;
import static dev.golemasyncapi.parse.GrammarTerms.URI;
import static dev.golemasyncapi.parse.GrammarTerms.list;
import static dev.golemasyncapi.parse.GrammarTerms.map;
import static dev.golemasyncapi.parse.GrammarTerms.object;
import static dev.golemasyncapi.parse.GrammarTerms.string;

import dev.golemasyncapi.parse.ObjectGrammar.Unknown;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import java.util.List;
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

    private static final ValueGrammar NUMBER = new NumberValue(NumberRange.ANY);
    private static final ValueGrammar REGEX = string(StringFormat.REGEX);
    private static final ValueGrammar SCHEMAS = map(SCHEMA);
    private static final ListValue SCHEMA_LIST = new ListValue(SCHEMA, true, false);
    private static final ValueGrammar TYPE =
            new EnumValue(List.of("null", "boolean", "object", "array", "number", "string", "integer"));

    static final ObjectGrammar SCHEMA_OBJECT = ObjectGrammar.withUnknown(
            Unknown.KEYWORD,
            "Schema",
            optional("$id", string(StringFormat.URI_REFERENCE)),
            optional("$schema", URI),
            optional("$comment", STRING),
            optional("title", STRING),
            optional("description", MARKDOWN),
            optional("default", ANY),
            optional("examples", list(ANY)),
            optional("readOnly", BOOLEAN),
            optional("writeOnly", BOOLEAN),
            optional("deprecated", BOOLEAN),
            optional("externalDocs", object("External Documentation")),
            optional("discriminator", STRING),
            optional("type", new ListOrSingleValue(new ListValue(TYPE, true, true), TYPE)),
            optional("enum", new ListValue(ANY, true, true)),
            optional("const", ANY),
            optional("format", STRING),
            optional("multipleOf", new NumberValue(NumberRange.ANY, true)),
            optional("maximum", NUMBER),
            optional("exclusiveMaximum", NUMBER),
            optional("minimum", NUMBER),
            optional("exclusiveMinimum", NUMBER),
            optional("maxLength", COUNT),
            optional("minLength", COUNT),
            optional("pattern", REGEX),
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
            optional("required", UNIQUE_STRINGS),
            optional("properties", SCHEMAS),
            optional("patternProperties", map(NameFormat.REGEX, SCHEMA)),
            optional("additionalProperties", SCHEMA),
            optional("dependencies", map(new ListOrSingleValue(UNIQUE_STRINGS, SCHEMA))),
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
