package dev.golemasyncapi.diff;

import java.util.Locale;

/** The catalogue of everything that can change, in the order of the document's parts. */
public enum ChangeKind {
    // Document, servers and security
    TITLE_CHANGED("The API has another title, which the client is named after."),
    SERVER_ADDED("There is another server."),
    SERVER_REMOVED("A server is gone."),
    SERVER_URL_CHANGED("A server has another address."),
    SERVER_PROTOCOL_CHANGED("A server speaks another protocol."),
    SERVER_VARIABLE_ADDED("The address of a server has another variable."),
    SERVER_VARIABLE_REMOVED("The address of a server lost a variable."),
    SERVER_VARIABLE_VALUE_ADDED("A variable of a server may have another value."),
    SERVER_VARIABLE_VALUE_REMOVED("A variable of a server may not have a value any more."),
    SERVER_VARIABLE_DEFAULT_CHANGED("A variable of a server has another default."),
    SECURITY_SCHEME_ADDED("Another security scheme is in use."),
    SECURITY_SCHEME_REMOVED("A security scheme is not in use any more."),
    SECURITY_SCHEME_CHANGED("A security scheme asks for another kind of credential."),
    SECURITY_CHANGED("A server or an operation asks for other credentials."),

    // Channels and operations
    CHANNEL_ADDED("There is another channel."),
    CHANNEL_REMOVED("A channel is gone."),
    CHANNEL_ADDRESS_CHANGED("A channel with the same operations has another address."),
    CHANNEL_SERVER_ADDED("A channel is offered on another server."),
    CHANNEL_SERVER_REMOVED("A channel is not offered on a server any more."),
    PARAMETER_ADDED("The address of a channel has another parameter."),
    PARAMETER_REMOVED("The address of a channel lost a parameter."),
    PARAMETER_RENAMED("A parameter at the same place of an address has another name."),
    HANDSHAKE_PART_ADDED("A handshake takes a query or headers that it did not take."),
    HANDSHAKE_PART_REMOVED("A handshake takes no query or no headers any more."),
    OPERATION_ADDED("A channel has another operation."),
    OPERATION_REMOVED("A channel lost an operation."),
    OPERATION_RENAMED("An operation has another operationId."),

    // Messages
    MESSAGE_ADDED("There is another message."),
    MESSAGE_REMOVED("A message is gone."),
    CONTENT_TYPE_CHANGED("A message is written as another media type."),
    MESSAGE_HEADERS_ADDED("The headers of a message are described."),
    MESSAGE_HEADERS_REMOVED("The headers of a message are not described any more."),
    CORRELATION_ID_CHANGED("A message has its correlation ID at another place, or none, or a first one."),

    // Schemas
    SCHEMA_ADDED("There is another schema."),
    SCHEMA_REMOVED("A schema is gone."),
    SCHEMA_RENAMED("A schema at the same place is called otherwise, and so is its Java type."),
    TYPE_CHANGED("Values are of another type."),
    FIELD_ADDED("An object has another field."),
    FIELD_REMOVED("An object lost a field."),
    FIELD_RENAMED("An element of a tuple is called otherwise."),
    FIELD_REQUIRED("A field was optional and is required."),
    FIELD_OPTIONAL("A field was required and is optional."),
    FIELD_NULLABLE("A field may be null, and might not."),
    FIELD_NOT_NULLABLE("A field may not be null any more."),
    CONST_ADDED("A field has only one value."),
    CONST_REMOVED("A field had only one value."),
    CONST_CHANGED("A field has another only value."),
    DEFAULT_CHANGED("A field has another default."),
    OBJECT_CLOSED("An object allows no other members than its fields any more."),
    OBJECT_OPENED("An object allows other members than its fields."),
    ENUM_VALUE_ADDED("An enum lists another value."),
    ENUM_VALUE_REMOVED("An enum does not list a value any more."),
    VARIANT_ADDED("A oneOf or anyOf has another variant."),
    VARIANT_REMOVED("A oneOf or anyOf lost a variant."),
    DISCRIMINATOR_CHANGED("Variants are told by another property, or by other values of it."),
    CONSTRAINT_TIGHTENED("Fewer values are allowed."),
    CONSTRAINT_LOOSENED("More values are allowed."),
    CONSTRAINT_CHANGED("Other values are allowed."),
    DEPRECATED("The document advises against the use of something."),
    NOT_DEPRECATED("The document does not advise against the use of something any more.");

    private final String sentence;

    ChangeKind(String sentence) {
        this.sentence = sentence;
    }

    /** The name that reports show, such as {@code field-removed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What such a change is. */
    public String sentence() {
        return sentence;
    }
}
