package dev.golemasyncapi.model;

/** A keyword of JSON Schema that says something of values which Java's types do not. */
public enum Keyword {
    /** {@code readOnly}. */
    READ_ONLY,
    /** {@code writeOnly}. */
    WRITE_ONLY,
    /** {@code default}. */
    DEFAULT,
    /** {@code examples}. */
    EXAMPLES,
    /** {@code format}, where no type of ours stands for it. */
    FORMAT,
    /** {@code minimum}. */
    MINIMUM,
    /** {@code exclusiveMinimum}. */
    EXCLUSIVE_MINIMUM,
    /** {@code maximum}. */
    MAXIMUM,
    /** {@code exclusiveMaximum}. */
    EXCLUSIVE_MAXIMUM,
    /** {@code multipleOf}. */
    MULTIPLE_OF,
    /** {@code minLength}. */
    MIN_LENGTH,
    /** {@code maxLength}. */
    MAX_LENGTH,
    /** {@code pattern}. */
    PATTERN,
    /** {@code contentMediaType}. */
    CONTENT_MEDIA_TYPE,
    /** {@code minItems}. */
    MIN_ITEMS,
    /** {@code maxItems}. */
    MAX_ITEMS,
    /** {@code contains}. */
    CONTAINS,
    /** {@code minProperties}. */
    MIN_PROPERTIES,
    /** {@code maxProperties}. */
    MAX_PROPERTIES,
    /** {@code patternProperties}. */
    PATTERN_PROPERTIES,
    /** {@code propertyNames}. */
    PROPERTY_NAMES,
    /** {@code dependencies}. */
    DEPENDENCIES,
    /** {@code not}. */
    NOT,
    /** {@code if}, with {@code then} and {@code else}. */
    IF,
    /** {@code externalDocs}. */
    EXTERNAL_DOCS
}
