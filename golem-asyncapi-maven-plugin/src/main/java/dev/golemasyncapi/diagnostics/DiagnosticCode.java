package dev.golemasyncapi.diagnostics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of everything that can be wrong, in the order of the stages that find it. */
public enum DiagnosticCode {
    // Reading text
    INVALID_ENCODING(Severity.ERROR, "The file is not text in UTF-8, or in the UTF-16 that its byte order mark names."),
    INVALID_CHARACTER(Severity.ERROR, "A control character that neither YAML nor JSON allows stands in the text."),
    EMPTY_DOCUMENT(Severity.ERROR, "The file holds no value."),
    YAML_SYNTAX(Severity.ERROR, "The text is not YAML."),
    JSON_SYNTAX(Severity.ERROR, "The text is not JSON."),
    TAB_INDENTATION(Severity.ERROR, "YAML lines are indented with spaces only."),
    SEVERAL_DOCUMENTS(Severity.ERROR, "A file holds one YAML document."),
    DUPLICATE_KEY(Severity.ERROR, "A key stands in an object once."),
    UNKNOWN_ANCHOR(Severity.ERROR, "An alias names an anchor that stands above it."),
    ALIAS_CYCLE(Severity.ERROR, "A value does not contain itself."),
    INVALID_MERGE(Severity.ERROR, "The merge key << takes a mapping or a list of mappings."),
    INVALID_TAG(Severity.ERROR, "A YAML tag is one of the core schema and its value is of that type."),
    DOCUMENT_TOO_LARGE(Severity.ERROR, "A document has no more characters than the limit allows."),
    NESTING_TOO_DEEP(Severity.ERROR, "Values are nested no deeper than the limit allows."),
    TOO_MANY_ALIASES(Severity.ERROR, "Aliases do not blow a document up beyond the limit."),

    // Overlays
    INVALID_OVERLAY(Severity.ERROR, "An overlay is an OpenAPI Overlay 1.0 document."),
    INVALID_JSON_PATH(Severity.ERROR, "The target of an overlay's action is a JSONPath query of RFC 9535."),
    OVERLAY_NOT_APPLICABLE(Severity.ERROR, "An overlay changes only what its actions can change."),
    OVERLAY_WITHOUT_EFFECT(Severity.WARNING, "Every action of an overlay changes something."),
    OVERLAY_OF_ANOTHER_DOCUMENT(Severity.WARNING, "An overlay is applied to the document that it extends."),

    // Shape of the document
    UNSUPPORTED_VERSION(Severity.ERROR, "Documents of AsyncAPI 2.0.0 to 2.6.0 are read."),
    MISSING_FIELD(Severity.ERROR, "An object has every field that the specification requires."),
    UNKNOWN_FIELD(
            Severity.ERROR,
            Generation.POSSIBLE,
            "An object has only fields of the specification, and extensions that begin with x-."),
    FIELD_TOO_NEW(Severity.ERROR, Generation.POSSIBLE, "A field is used only from the version on that brought it."),
    WRONG_TYPE(Severity.ERROR, "A value has the type that the specification gives it."),
    WRONG_VALUE(Severity.ERROR, "A value is one of those that the specification lists."),
    REPEATED_VALUE(Severity.ERROR, Generation.POSSIBLE, "An array whose elements are unique has each of them once."),
    INVALID_URI(Severity.ERROR, Generation.POSSIBLE, "A URI is written as RFC 3986 has it, with its scheme."),
    INVALID_EMAIL(Severity.ERROR, Generation.POSSIBLE, "A mail address is written as RFC 5321 has it."),
    INVALID_RUNTIME_EXPRESSION(
            Severity.ERROR, Generation.POSSIBLE, "A runtime expression leads into the header or payload of a message."),
    INVALID_REGEX(Severity.ERROR, Generation.POSSIBLE, "A regular expression is one of ECMA 262."),
    INVALID_ADDRESS(Severity.ERROR, Generation.POSSIBLE, "The address of a channel is a URI template of RFC 6570."),
    INVALID_NAME(
            Severity.ERROR, Generation.POSSIBLE, "A name has only the characters that the specification allows there."),
    INVALID_JAVA_NAME(
            Severity.ERROR,
            "A name given by x-java-name or nameMappings is one that Java allows, and free, where it is for."),
    IGNORED_BESIDE_REFERENCE(Severity.WARNING, "Fields beside a $ref are ignored."),
    UNKNOWN_PROTOCOL(Severity.WARNING, "Bindings are those of a protocol that the specification knows."),
    MISSPELT_KEYWORD(Severity.WARNING, "An unknown keyword in a schema is not a known one misspelt."),

    // References and what the document means
    EXTERNAL_REFERENCE(Severity.ERROR, "References lead only to documents that the build allows to read."),
    UNREADABLE_DOCUMENT(Severity.ERROR, "A document that is referred to is there and can be read."),
    TOO_MANY_DOCUMENTS(Severity.ERROR, "No more documents refer to each other than the limit allows."),
    DOCUMENTS_TOO_LARGE(
            Severity.ERROR,
            "Documents that refer to each other have no more characters together than the limit allows."),
    UNRESOLVED_REFERENCE(Severity.ERROR, "A reference leads to something."),
    WRONG_REFERENCE(Severity.ERROR, "A reference leads to an object of the kind that is due at its place."),
    REFERENCE_CYCLE(Severity.ERROR, "References do not lead back to themselves."),
    RECURSIVE_SCHEMA(Severity.WARNING, "A schema is more than a way back to itself."),
    UNION_NOT_DISTINGUISHABLE(Severity.WARNING, "Something tells the schemas of a union apart."),
    MEMBERS_BESIDE_UNION(
            Severity.WARNING, "Beside members stands one union, of schemas that are no unions themselves."),
    CONFLICTING_SCHEMAS(Severity.WARNING, "The schemas of an allOf are of one type."),
    INVALID_TYPE_MAPPING(Severity.ERROR, "The Java type that a parameter gives to a schema can hold its values."),
    PAYLOAD_NOT_JSON(Severity.INFO, "Payloads are JSON."),
    INVALID_AVRO_SCHEMA(Severity.ERROR, "A payload's schema of Avro is one that Avro's own parser reads."),
    UNSUPPORTED_SCHEMA_FORMAT(
            Severity.INFO, "A payload's schema is one of AsyncAPI, JSON Schema draft-07, OpenAPI 3.0 or Avro 1.x."),

    // Rules over the document
    DUPLICATE_OPERATION_ID(Severity.ERROR, Generation.POSSIBLE, "No two operations have the same operationId."),
    DUPLICATE_MESSAGE_ID(Severity.ERROR, Generation.POSSIBLE, "No two messages have the same messageId."),
    ADDRESS_NOT_A_PATH(Severity.ERROR, Generation.POSSIBLE, "The address of a channel has neither query nor fragment."),
    AMBIGUOUS_ADDRESS(Severity.WARNING, "No two channels have the same address but for the names of its parameters."),
    UNDECLARED_PARAMETER(Severity.ERROR, Generation.POSSIBLE, "Every parameter of a channel's address is described."),
    UNUSED_PARAMETER(Severity.WARNING, "Every parameter that a channel describes stands in its address."),
    UNDECLARED_SERVER_VARIABLE(Severity.WARNING, "Every variable of a server's url is described."),
    UNUSED_SERVER_VARIABLE(Severity.WARNING, "Every variable that a server describes stands in its url."),
    UNLISTED_DEFAULT(Severity.ERROR, Generation.POSSIBLE, "The default of a server variable is one of its values."),
    UNLISTED_EXAMPLE(Severity.ERROR, Generation.POSSIBLE, "The examples of a server variable are among its values."),
    UNKNOWN_SERVER(Severity.ERROR, Generation.POSSIBLE, "A channel names servers of the document."),
    UNKNOWN_SECURITY_SCHEME(Severity.ERROR, "A security requirement names a scheme of the components."),
    UNEXPECTED_SCOPES(
            Severity.ERROR,
            Generation.POSSIBLE,
            "A security requirement lists scopes for schemes of type oauth2 and openIdConnect only."),
    UNKNOWN_SCOPE(Severity.WARNING, "The scopes that a security requirement lists are scopes of the scheme's flows."),
    DUPLICATE_TAG(Severity.ERROR, Generation.POSSIBLE, "An object has each tag once."),
    INVALID_CONTENT_TYPE(Severity.WARNING, "The content type of a message is a media type."),
    HEADERS_NOT_AN_OBJECT(Severity.ERROR, Generation.POSSIBLE, "The schema of a message's headers is of type object."),

    MISSING_DISCRIMINATOR(
            Severity.ERROR, Generation.POSSIBLE, "The discriminator of a schema is one of its required properties."),
    IMPOSSIBLE_SCHEMA(Severity.ERROR, Generation.POSSIBLE, "There are values that fit a schema."),
    UNMATCHABLE_VALUE(Severity.WARNING, "The values of enum and const are of the schema's type."),
    EXAMPLE_MISMATCH(Severity.ERROR, Generation.POSSIBLE, "Examples fit their schema."),
    DEFAULT_MISMATCH(Severity.WARNING, "The default of a schema fits the schema."),
    UNUSED_COMPONENT(Severity.INFO, "Something uses every component."),

    // Rules over the whole API
    UNMATCHED_PATTERN(
            Severity.ERROR,
            Generation.POSSIBLE,
            "The names that parameters of the plugin ask for are in the document."),
    NO_WEBSOCKET_SERVER(Severity.INFO, "Some server speaks WebSocket."),
    UNSUPPORTED_SECURITY_SCHEME(Severity.WARNING, "Generated clients have a method for every security scheme in use."),
    CORRELATION_ID_NOT_SENT(Severity.INFO, "The correlation ID of a message stands in its payload."),
    HANDSHAKE_NOT_A_GET(Severity.WARNING, "The handshake of a WebSocket is a GET.");

    /** Whether code can be generated from a document that breaks a rule, if its author insists. */
    private enum Generation {
        POSSIBLE,
        IMPOSSIBLE
    }

    private final Severity severity;
    private final Generation generation;
    private final String sentence;

    DiagnosticCode(Severity severity, String sentence) {
        this(severity, severity == Severity.ERROR ? Generation.IMPOSSIBLE : Generation.POSSIBLE, sentence);
    }

    DiagnosticCode(Severity severity, Generation generation, String sentence) {
        this.severity = severity;
        this.generation = generation;
        this.sentence = sentence;
    }

    /** The code with that id. */
    public static Optional<DiagnosticCode> of(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /** All ids in the order of the catalogue. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(DiagnosticCode::id).toList();
    }

    /** The name that listings show, such as {@code duplicate-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of the documentation about it, as a path in this project. */
    public String page() {
        return "docs/rules/" + id() + ".md";
    }

    /** How much it matters unless something else is said. */
    public Severity severity() {
        return severity;
    }

    /** Whether this stays an error, since nothing can be generated from a document that breaks the rule. */
    public boolean isFixed() {
        return generation == Generation.IMPOSSIBLE;
    }

    /** The rule that was broken, as a sentence. */
    public String sentence() {
        return sentence;
    }
}
