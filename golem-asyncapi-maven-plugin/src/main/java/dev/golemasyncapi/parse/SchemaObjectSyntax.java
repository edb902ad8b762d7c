package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Schema Object that is an object: the keywords of JSON Schema draft-07 in groups, and those that AsyncAPI adds.
 *
 * @param values what the value is
 * @param numbers keywords for numbers
 * @param strings keywords for strings
 * @param arrays keywords for arrays
 * @param objects keywords for objects
 * @param combinations keywords that combine schemas
 * @param annotations keywords that say something without allowing or refusing a value
 * @param discriminator the property that tells variants apart
 * @param definitions schemas that references lead to
 * @param otherKeywords keywords that JSON Schema does not know, as they were read
 * @param extensions its {@code x-} fields
 * @param node the schema as it was read
 * @param origin its key, or its own place where it has no key
 */
public record SchemaObjectSyntax(
        Types values,
        Numbers numbers,
        Strings strings,
        Arrays arrays,
        Objects objects,
        Combinations combinations,
        Annotations annotations,
        Optional<Text> discriminator,
        NamedMap<OrRef<SchemaSyntax>> definitions,
        NamedMap<Node> otherKeywords,
        NamedMap<Node> extensions,
        Mapping node,
        Origin origin)
        implements SchemaSyntax {

    /** The same schema, naming other types. */
    public SchemaObjectSyntax withType(List<Text> type) {
        return with(
                new Types(type, values.enumValues(), values.constant(), values.format()), arrays, combinations, origin);
    }

    /**
     * The same schema, of arrays whose elements are of another schema.
     *
     * @param uniqueItems whether no two elements are equal
     */
    public SchemaObjectSyntax withItems(OrRef<SchemaSyntax> items, Optional<Flag> uniqueItems) {
        Arrays others = new Arrays(
                Optional.of(new ItemsSyntax.Each(items)),
                arrays.additionalItems(),
                arrays.maxItems(),
                arrays.minItems(),
                uniqueItems,
                arrays.contains());
        return with(values, others, combinations, origin);
    }

    /**
     * A schema that says what this one does, and what another does.
     *
     * @param other the other one, which stands before those that this one extends
     * @param place the place of the new schema
     */
    public SchemaObjectSyntax extending(OrRef<SchemaSyntax> other, Origin place) {
        List<OrRef<SchemaSyntax>> allOf = new ArrayList<>(List.of(other));
        allOf.addAll(combinations.allOf());
        Combinations more = new Combinations(
                allOf,
                combinations.anyOf(),
                combinations.oneOf(),
                combinations.not(),
                combinations.ifSchema(),
                combinations.thenSchema(),
                combinations.elseSchema());
        return with(values, arrays, more, place);
    }

    private SchemaObjectSyntax with(Types type, Arrays elements, Combinations others, Origin place) {
        return new SchemaObjectSyntax(
                type,
                numbers,
                strings,
                elements,
                objects,
                others,
                annotations,
                discriminator,
                definitions,
                otherKeywords,
                extensions,
                node,
                place);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }

    /**
     * What the value is.
     *
     * @param type the names of {@code type}, one or a list; any type where there are none
     * @param enumValues the values of {@code enum}
     * @param constant the value of {@code const}
     * @param format the format of a string or number, such as {@code date-time}
     */
    public record Types(
            List<Text> type, Optional<List<Node>> enumValues, Optional<Node> constant, Optional<Text> format) {

        /** Copies the lists. */
        public Types {
            type = List.copyOf(type);
            enumValues = enumValues.map(List::copyOf);
        }
    }

    /**
     * Keywords for numbers.
     *
     * @param multipleOf what divides it
     * @param maximum the largest value
     * @param exclusiveMaximum what it is less than
     * @param minimum the smallest value
     * @param exclusiveMinimum what it is greater than
     */
    public record Numbers(
            Optional<NumberText> multipleOf,
            Optional<NumberText> maximum,
            Optional<NumberText> exclusiveMaximum,
            Optional<NumberText> minimum,
            Optional<NumberText> exclusiveMinimum) {

        /** No bounds. */
        public static final Numbers NONE =
                new Numbers(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Keywords for strings.
     *
     * @param maxLength the largest number of code points
     * @param minLength the smallest number of code points
     * @param pattern a regular expression (ECMA 262) that matches somewhere in it
     * @param contentEncoding how bytes are written in it
     * @param contentMediaType what it holds
     */
    public record Strings(
            Optional<NumberText> maxLength,
            Optional<NumberText> minLength,
            Optional<Text> pattern,
            Optional<Text> contentEncoding,
            Optional<Text> contentMediaType) {

        /** Any string. */
        public static final Strings NONE =
                new Strings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Keywords for arrays.
     *
     * @param items one schema for all elements, or one for each of the first
     * @param additionalItems the schema of elements beyond those that {@code items} lists
     * @param maxItems the largest number of elements
     * @param minItems the smallest number of elements
     * @param uniqueItems whether no two elements are equal
     * @param contains a schema that at least one element has
     */
    public record Arrays(
            Optional<ItemsSyntax> items,
            Optional<OrRef<SchemaSyntax>> additionalItems,
            Optional<NumberText> maxItems,
            Optional<NumberText> minItems,
            Optional<Flag> uniqueItems,
            Optional<OrRef<SchemaSyntax>> contains) {}

    /**
     * Keywords for objects.
     *
     * @param maxProperties the largest number of members
     * @param minProperties the smallest number of members
     * @param required the members that must be there
     * @param properties the schemas of members by name
     * @param patternProperties the schemas of members by a regular expression that matches their name
     * @param additionalProperties the schema of all other members
     * @param dependencies what the presence of a member asks for
     * @param propertyNames a schema for the names of members
     */
    public record Objects(
            Optional<NumberText> maxProperties,
            Optional<NumberText> minProperties,
            List<Text> required,
            NamedMap<OrRef<SchemaSyntax>> properties,
            NamedMap<OrRef<SchemaSyntax>> patternProperties,
            Optional<OrRef<SchemaSyntax>> additionalProperties,
            NamedMap<DependencySyntax> dependencies,
            Optional<OrRef<SchemaSyntax>> propertyNames) {

        /** Copies the list. */
        public Objects {
            required = List.copyOf(required);
        }
    }

    /**
     * Keywords that combine schemas.
     *
     * @param allOf all of them hold
     * @param anyOf at least one of them holds
     * @param oneOf exactly one of them holds
     * @param not what does not hold
     * @param ifSchema what decides between the next two
     * @param thenSchema what holds if it does
     * @param elseSchema what holds if it does not
     */
    public record Combinations(
            List<OrRef<SchemaSyntax>> allOf,
            List<OrRef<SchemaSyntax>> anyOf,
            List<OrRef<SchemaSyntax>> oneOf,
            Optional<OrRef<SchemaSyntax>> not,
            Optional<OrRef<SchemaSyntax>> ifSchema,
            Optional<OrRef<SchemaSyntax>> thenSchema,
            Optional<OrRef<SchemaSyntax>> elseSchema) {

        /** Copies the lists. */
        public Combinations {
            allOf = List.copyOf(allOf);
            anyOf = List.copyOf(anyOf);
            oneOf = List.copyOf(oneOf);
        }
    }

    /**
     * Keywords that say something without allowing or refusing a value.
     *
     * @param id the identifier {@code $id}
     * @param schema the dialect {@code $schema}
     * @param comment a remark for whoever edits the document
     * @param title a short name
     * @param description CommonMark text
     * @param defaultValue what an absent value means
     * @param examples values as they might be
     * @param readOnly whether only the application sets it
     * @param writeOnly whether the application never shows it
     * @param deprecated whether the document advises against its use
     * @param externalDocs more documentation
     */
    public record Annotations(
            Optional<Text> id,
            Optional<Text> schema,
            Optional<Text> comment,
            Optional<Text> title,
            Optional<Text> description,
            Optional<Node> defaultValue,
            List<Node> examples,
            Optional<Flag> readOnly,
            Optional<Flag> writeOnly,
            Optional<Flag> deprecated,
            Optional<ExternalDocumentationSyntax> externalDocs) {

        /** Copies the list. */
        public Annotations {
            examples = List.copyOf(examples);
        }
    }
}
