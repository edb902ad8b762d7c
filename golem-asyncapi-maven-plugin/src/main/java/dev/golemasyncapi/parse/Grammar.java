package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.FieldGrammar.required;
import static dev.golemasyncapi.parse.SpecVersion.V2_1_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_2_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_3_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_4_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_5_0;

import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringFormat;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The objects of AsyncAPI 2.0 to 2.6 with their fields: the one table that reading, rules and documentation share.
 *
 * <p>Since which version a field exists is as in the official JSON Schemas; {@code deprecated} of channels and messages
 * is known to those schemas only.
 */
public final class Grammar {

    private static final ValueGrammar STRING = new StringValue(StringFormat.TEXT);
    private static final ValueGrammar VERSION = new StringValue(StringFormat.VERSION);
    private static final ValueGrammar MARKDOWN = new StringValue(StringFormat.COMMON_MARK);
    private static final ValueGrammar URL = new StringValue(StringFormat.URL);
    private static final ValueGrammar EMAIL = new StringValue(StringFormat.EMAIL);
    private static final ValueGrammar MEDIA_TYPE = new StringValue(StringFormat.MEDIA_TYPE);
    private static final ValueGrammar EXPRESSION = new StringValue(StringFormat.RUNTIME_EXPRESSION);
    private static final ValueGrammar BOOLEAN = new BooleanValue();
    private static final ValueGrammar ANY = new AnyValue();
    private static final ValueGrammar SCHEMA = new SchemaValue();
    private static final Optional<Pattern> ANY_NAME = Optional.empty();
    private static final Optional<Pattern> NAME = Optional.of(Pattern.compile("[A-Za-z0-9_\\-]+"));
    private static final Optional<Pattern> COMPONENT_NAME = Optional.of(Pattern.compile("[A-Za-z0-9._\\-]+"));

    private static final ValueGrammar TAGS = list(object("Tag"));
    private static final ValueGrammar DOCS = object("External Documentation");
    /** Security Requirement Objects: the scopes to hold by the name of the security scheme. */
    private static final ValueGrammar SECURITY = list(map(ANY_NAME, list(STRING)));

    /** The root of a document. */
    static final ValueGrammar DOCUMENT = object("AsyncAPI");

    private static final Map<String, ObjectGrammar> OBJECTS = byName(
            ObjectGrammar.of(
                    "AsyncAPI",
                    required("asyncapi", VERSION),
                    optional("id", URL),
                    required("info", object("Info")),
                    optional("servers", map(NAME, orRef("Server"))),
                    optional("defaultContentType", MEDIA_TYPE),
                    required("channels", map(ANY_NAME, orRef("Channel Item"))),
                    optional("components", object("Components")),
                    optional("tags", TAGS),
                    optional("externalDocs", DOCS)),
            ObjectGrammar.of(
                    "Info",
                    required("title", STRING),
                    required("version", STRING),
                    optional("description", MARKDOWN),
                    optional("termsOfService", URL),
                    optional("contact", object("Contact")),
                    optional("license", object("License"))),
            ObjectGrammar.of("Contact", optional("name", STRING), optional("url", URL), optional("email", EMAIL)),
            ObjectGrammar.of("License", required("name", STRING), optional("url", URL)),
            ObjectGrammar.of(
                    "Server",
                    required("url", STRING),
                    required("protocol", STRING),
                    optional("protocolVersion", STRING),
                    optional("description", MARKDOWN),
                    optional("variables", map(ANY_NAME, orRef("Server Variable"))),
                    optional("security", SECURITY),
                    optional("tags", TAGS).since(V2_5_0),
                    optional("bindings", orRef("Server Bindings"))),
            ObjectGrammar.of(
                    "Server Variable",
                    optional("enum", list(STRING)),
                    optional("default", STRING),
                    optional("description", MARKDOWN),
                    optional("examples", list(STRING))),
            ObjectGrammar.of(
                    "Channel Item",
                    optional("description", MARKDOWN),
                    optional("servers", list(STRING)).since(V2_2_0),
                    optional("subscribe", object("Operation")),
                    optional("publish", object("Operation")),
                    optional("parameters", map(NAME, orRef("Parameter"))),
                    optional("bindings", orRef("Channel Bindings")),
                    optional("deprecated", BOOLEAN)),
            ObjectGrammar.of(
                    "Parameter",
                    optional("description", MARKDOWN),
                    optional("schema", SCHEMA),
                    optional("location", EXPRESSION)),
            ObjectGrammar.of(
                    "Operation",
                    and(
                            operationFields(),
                            optional("traits", list(orRef("Operation Trait"))),
                            optional("message", new ByFieldValue("oneOf", object("Messages"), orRef("Message"))))),
            ObjectGrammar.of("Operation Trait", operationFields()),
            ObjectGrammar.notExtensible("Messages", required("oneOf", list(orRef("Message")))),
            ObjectGrammar.of(
                    "Message",
                    and(
                            messageFields(),
                            optional("payload", new PayloadValue()),
                            optional("traits", list(orRef("Message Trait"))))),
            ObjectGrammar.of("Message Trait", messageFields()),
            ObjectGrammar.of(
                    "Message Example",
                    optional("headers", map(ANY_NAME, ANY)),
                    optional("payload", ANY),
                    optional("name", STRING).since(V2_1_0),
                    optional("summary", STRING).since(V2_1_0)),
            ObjectGrammar.of("Correlation ID", optional("description", MARKDOWN), required("location", EXPRESSION)),
            ObjectGrammar.of(
                    "Tag", required("name", STRING), optional("description", MARKDOWN), optional("externalDocs", DOCS)),
            ObjectGrammar.of("External Documentation", optional("description", MARKDOWN), required("url", URL)),
            ObjectGrammar.bindings("Server Bindings", bindings(ANY)),
            ObjectGrammar.bindings("Channel Bindings", bindings(object("WebSockets Channel Binding"))),
            ObjectGrammar.bindings("Operation Bindings", bindings(ANY)),
            ObjectGrammar.bindings("Message Bindings", bindings(ANY)),
            ObjectGrammar.of(
                    "WebSockets Channel Binding",
                    optional("method", oneOf("GET", "POST")),
                    optional("query", SCHEMA),
                    optional("headers", SCHEMA),
                    optional("bindingVersion", STRING)),
            ObjectGrammar.of(
                    "Components",
                    optional("schemas", map(COMPONENT_NAME, SCHEMA)),
                    optional("servers", map(COMPONENT_NAME, orRef("Server"))).since(V2_3_0),
                    optional("serverVariables", map(COMPONENT_NAME, orRef("Server Variable")))
                            .since(V2_4_0),
                    optional("channels", map(COMPONENT_NAME, orRef("Channel Item")))
                            .since(V2_3_0),
                    optional("messages", map(COMPONENT_NAME, orRef("Message"))),
                    optional("securitySchemes", map(COMPONENT_NAME, orRef("Security Scheme"))),
                    optional("parameters", map(COMPONENT_NAME, orRef("Parameter"))),
                    optional("correlationIds", map(COMPONENT_NAME, orRef("Correlation ID"))),
                    optional("operationTraits", map(COMPONENT_NAME, orRef("Operation Trait"))),
                    optional("messageTraits", map(COMPONENT_NAME, orRef("Message Trait"))),
                    optional("serverBindings", map(COMPONENT_NAME, orRef("Server Bindings"))),
                    optional("channelBindings", map(COMPONENT_NAME, orRef("Channel Bindings"))),
                    optional("operationBindings", map(COMPONENT_NAME, orRef("Operation Bindings"))),
                    optional("messageBindings", map(COMPONENT_NAME, orRef("Message Bindings")))),
            ObjectGrammar.of(
                    "Security Scheme",
                    required(
                            "type",
                            oneOf(
                                    "userPassword",
                                    "apiKey",
                                    "X509",
                                    "symmetricEncryption",
                                    "asymmetricEncryption",
                                    "httpApiKey",
                                    "http",
                                    "oauth2",
                                    "openIdConnect",
                                    "plain",
                                    "scramSha256",
                                    "scramSha512",
                                    "gssapi")),
                    optional("description", MARKDOWN),
                    required("name", STRING).onlyFor("httpApiKey"),
                    required("in", oneOf("user", "password")).onlyFor("apiKey"),
                    required("in", oneOf("query", "header", "cookie")).onlyFor("httpApiKey"),
                    required("scheme", STRING).onlyFor("http"),
                    optional("bearerFormat", STRING).onlyFor("http"),
                    required("flows", object("OAuth Flows")).onlyFor("oauth2"),
                    required("openIdConnectUrl", URL).onlyFor("openIdConnect")),
            ObjectGrammar.of(
                    "OAuth Flows",
                    optional("implicit", object("Implicit OAuth Flow")),
                    optional("password", object("Password OAuth Flow")),
                    optional("clientCredentials", object("Client Credentials OAuth Flow")),
                    optional("authorizationCode", object("Authorization Code OAuth Flow"))),
            ObjectGrammar.of("Implicit OAuth Flow", flow(required("authorizationUrl", URL))),
            ObjectGrammar.of("Password OAuth Flow", flow(required("tokenUrl", URL))),
            ObjectGrammar.of("Client Credentials OAuth Flow", flow(required("tokenUrl", URL))),
            ObjectGrammar.of(
                    "Authorization Code OAuth Flow",
                    flow(required("authorizationUrl", URL), required("tokenUrl", URL))),
            SchemaGrammar.SCHEMA_OBJECT);

    private Grammar() {}

    /** All objects in the order of the specification. */
    public static Collection<ObjectGrammar> objects() {
        return OBJECTS.values();
    }

    /** The object that a value is. */
    public static ObjectGrammar object(ObjectValue value) {
        ObjectGrammar object = OBJECTS.get(value.object());
        if (object == null) {
            throw new IllegalStateException("no object \"" + value.object() + "\" in the grammar");
        }
        return object;
    }

    private static FieldGrammar[] operationFields() {
        return new FieldGrammar[] {
            optional("operationId", STRING),
            optional("summary", STRING),
            optional("description", MARKDOWN),
            optional("security", SECURITY).since(V2_4_0),
            optional("tags", TAGS),
            optional("externalDocs", DOCS),
            optional("bindings", orRef("Operation Bindings"))
        };
    }

    private static FieldGrammar[] messageFields() {
        return new FieldGrammar[] {
            optional("messageId", STRING).since(V2_4_0),
            optional("headers", SCHEMA),
            optional("correlationId", orRef("Correlation ID")),
            optional("schemaFormat", MEDIA_TYPE),
            optional("contentType", MEDIA_TYPE),
            optional("name", STRING),
            optional("title", STRING),
            optional("summary", STRING),
            optional("description", MARKDOWN),
            optional("tags", TAGS),
            optional("externalDocs", DOCS),
            optional("bindings", orRef("Message Bindings")),
            optional("examples", list(object("Message Example"))),
            optional("deprecated", BOOLEAN)
        };
    }

    /** Protocols were added from version to version; that is not checked, since their bindings are kept as they are. */
    private static FieldGrammar[] bindings(ValueGrammar ws) {
        String[] protocols = {
            "http",
            "amqp",
            "amqp1",
            "mqtt",
            "mqtt5",
            "kafka",
            "nats",
            "jms",
            "sns",
            "sqs",
            "stomp",
            "redis",
            "mercure",
            "ibmmq",
            "anypointmq",
            "solace",
            "googlepubsub",
            "pulsar"
        };
        return and(
                Arrays.stream(protocols)
                        .map(protocol -> optional(protocol, ANY))
                        .toArray(FieldGrammar[]::new),
                optional("ws", ws));
    }

    private static FieldGrammar[] flow(FieldGrammar... urls) {
        return and(urls, optional("refreshUrl", URL), required("scopes", map(ANY_NAME, STRING)));
    }

    private static FieldGrammar[] and(FieldGrammar[] fields, FieldGrammar... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(FieldGrammar[]::new);
    }

    private static ValueGrammar object(String name) {
        return new ObjectValue(name, false);
    }

    private static ValueGrammar orRef(String name) {
        return new ObjectValue(name, true);
    }

    private static ValueGrammar list(ValueGrammar items) {
        return new ListValue(items, false);
    }

    private static ValueGrammar map(Optional<Pattern> names, ValueGrammar values) {
        return new MapValue(names, values);
    }

    private static ValueGrammar oneOf(String... values) {
        return new EnumValue(List.of(values));
    }

    private static Map<String, ObjectGrammar> byName(ObjectGrammar... objects) {
        Map<String, ObjectGrammar> byName = new LinkedHashMap<>();
        for (ObjectGrammar object : objects) {
            byName.put(object.name(), object);
        }
        return Collections.unmodifiableMap(byName);
    }
}
