package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.FieldGrammar.optional;
import static dev.golemasyncapi.parse.FieldGrammar.required;
import static dev.golemasyncapi.parse.GrammarTerms.ANY;
import static dev.golemasyncapi.parse.GrammarTerms.BOOLEAN;
import static dev.golemasyncapi.parse.GrammarTerms.MARKDOWN;
import static dev.golemasyncapi.parse.GrammarTerms.MEDIA_TYPE;
import static dev.golemasyncapi.parse.GrammarTerms.SCHEMA;
import static dev.golemasyncapi.parse.GrammarTerms.STRING;
import static dev.golemasyncapi.parse.GrammarTerms.STRINGS;
import static dev.golemasyncapi.parse.GrammarTerms.UNIQUE_STRINGS;
import static dev.golemasyncapi.parse.GrammarTerms.URI;
import static dev.golemasyncapi.parse.GrammarTerms.and;
import static dev.golemasyncapi.parse.GrammarTerms.list;
import static dev.golemasyncapi.parse.GrammarTerms.map;
import static dev.golemasyncapi.parse.GrammarTerms.object;
import static dev.golemasyncapi.parse.GrammarTerms.oneOf;
import static dev.golemasyncapi.parse.GrammarTerms.orRef;
import static dev.golemasyncapi.parse.GrammarTerms.string;
import static dev.golemasyncapi.parse.NameFormat.ADDRESS;
import static dev.golemasyncapi.parse.NameFormat.COMPONENT;
import static dev.golemasyncapi.parse.NameFormat.NAME;
import static dev.golemasyncapi.parse.SpecVersion.V2_1_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_2_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_3_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_4_0;
import static dev.golemasyncapi.parse.SpecVersion.V2_5_0;

import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The objects of AsyncAPI 2.0 to 2.6 with their fields: the one table that reading, rules and documentation share.
 *
 * <p>Since which version a field exists is as in the official JSON Schemas; {@code deprecated} of channels and messages
 * is known to those schemas only.
 */
public final class Grammar {

    private static final ValueGrammar VERSION = string(StringFormat.VERSION);
    private static final ValueGrammar EMAIL = string(StringFormat.EMAIL);
    private static final ValueGrammar EXPRESSION = string(StringFormat.RUNTIME_EXPRESSION);
    /** Those of SASL came later. */
    private static final ValueGrammar SECURITY_SCHEME_TYPE = new EnumValue(
            List.of(
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
                    "gssapi"),
            Map.of("plain", V2_1_0, "scramSha256", V2_1_0, "scramSha512", V2_1_0, "gssapi", V2_1_0));

    private static final ValueGrammar TAGS = list(object("Tag"));
    private static final ValueGrammar DOCS = object("External Documentation");
    /** Security Requirement Objects: the scopes to hold by the name of the security scheme. */
    private static final ValueGrammar SECURITY = list(map(UNIQUE_STRINGS));

    /** The root of a document. */
    static final ValueGrammar DOCUMENT = object("AsyncAPI");

    private static final Map<String, ObjectGrammar> OBJECTS = byName(
            ObjectGrammar.of(
                    "AsyncAPI",
                    required("asyncapi", VERSION),
                    optional("id", URI),
                    required("info", object("Info")),
                    optional("servers", map(NAME, orRef("Server", V2_3_0))),
                    optional("defaultContentType", MEDIA_TYPE),
                    required("channels", map(ADDRESS, orRef("Channel Item"))),
                    optional("components", object("Components")),
                    optional("tags", TAGS),
                    optional("externalDocs", DOCS)),
            ObjectGrammar.of(
                    "Info",
                    required("title", STRING),
                    required("version", STRING),
                    optional("description", MARKDOWN),
                    optional("termsOfService", URI),
                    optional("contact", object("Contact")),
                    optional("license", object("License"))),
            ObjectGrammar.of("Contact", optional("name", STRING), optional("url", URI), optional("email", EMAIL)),
            ObjectGrammar.of("License", required("name", STRING), optional("url", URI)),
            ObjectGrammar.of(
                    "Server",
                    required("url", STRING),
                    required("protocol", STRING),
                    optional("protocolVersion", STRING),
                    optional("description", MARKDOWN),
                    optional("variables", map(orRef("Server Variable", V2_4_0))),
                    optional("security", SECURITY),
                    optional("tags", TAGS).since(V2_5_0),
                    optional("bindings", orRef("Server Bindings"))),
            ObjectGrammar.of(
                    "Server Variable",
                    optional("enum", UNIQUE_STRINGS),
                    optional("default", STRING),
                    optional("description", MARKDOWN),
                    optional("examples", STRINGS)),
            ObjectGrammar.of(
                    "Channel Item",
                    optional("description", MARKDOWN),
                    optional("servers", UNIQUE_STRINGS).since(V2_2_0),
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
                            optional("headers", map(ANY)),
                            optional("payload", ANY),
                            optional("name", STRING).since(V2_1_0),
                            optional("summary", STRING).since(V2_1_0))
                    .withOneOf("headers", "payload"),
            ObjectGrammar.of("Correlation ID", optional("description", MARKDOWN), required("location", EXPRESSION)),
            ObjectGrammar.of(
                    "Tag", required("name", STRING), optional("description", MARKDOWN), optional("externalDocs", DOCS)),
            ObjectGrammar.of("External Documentation", optional("description", MARKDOWN), required("url", URI)),
            ObjectGrammar.of(
                    "Components",
                    optional("schemas", map(COMPONENT, SCHEMA)),
                    optional("servers", map(COMPONENT, orRef("Server"))).since(V2_3_0),
                    optional("serverVariables", map(COMPONENT, orRef("Server Variable")))
                            .since(V2_4_0),
                    optional("channels", map(COMPONENT, orRef("Channel Item"))).since(V2_3_0),
                    optional("messages", map(COMPONENT, orRef("Message"))),
                    optional("securitySchemes", map(COMPONENT, orRef("Security Scheme"))),
                    optional("parameters", map(COMPONENT, orRef("Parameter"))),
                    optional("correlationIds", map(COMPONENT, orRef("Correlation ID"))),
                    optional("operationTraits", map(COMPONENT, orRef("Operation Trait"))),
                    optional("messageTraits", map(COMPONENT, orRef("Message Trait"))),
                    optional("serverBindings", map(COMPONENT, orRef("Server Bindings"))),
                    optional("channelBindings", map(COMPONENT, orRef("Channel Bindings"))),
                    optional("operationBindings", map(COMPONENT, orRef("Operation Bindings"))),
                    optional("messageBindings", map(COMPONENT, orRef("Message Bindings")))),
            ObjectGrammar.of(
                    "Security Scheme",
                    required("type", SECURITY_SCHEME_TYPE),
                    optional("description", MARKDOWN),
                    required("name", STRING).onlyFor("httpApiKey"),
                    required("in", oneOf("user", "password")).onlyFor("apiKey"),
                    required("in", oneOf("query", "header", "cookie")).onlyFor("httpApiKey"),
                    required("scheme", STRING).onlyFor("http"),
                    optional("bearerFormat", STRING).onlyFor("http").where("scheme", "bearer"),
                    required("flows", object("OAuth Flows")).onlyFor("oauth2"),
                    required("openIdConnectUrl", URI).onlyFor("openIdConnect")),
            ObjectGrammar.of(
                    "OAuth Flows",
                    optional("implicit", object("Implicit OAuth Flow")),
                    optional("password", object("Password OAuth Flow")),
                    optional("clientCredentials", object("Client Credentials OAuth Flow")),
                    optional("authorizationCode", object("Authorization Code OAuth Flow"))),
            ObjectGrammar.of("Implicit OAuth Flow", flow(required("authorizationUrl", URI))),
            ObjectGrammar.of("Password OAuth Flow", flow(required("tokenUrl", URI))),
            ObjectGrammar.of("Client Credentials OAuth Flow", flow(required("tokenUrl", URI))),
            ObjectGrammar.of(
                    "Authorization Code OAuth Flow",
                    flow(required("authorizationUrl", URI), required("tokenUrl", URI))),
            SchemaGrammar.SCHEMA_OBJECT);

    private Grammar() {}

    /** All objects in the order of the specification. */
    public static Collection<ObjectGrammar> objects() {
        return OBJECTS.values();
    }

    /** The object that a value is. */
    public static ObjectGrammar objectOf(ObjectValue value) {
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

    private static FieldGrammar[] flow(FieldGrammar... urls) {
        return and(urls, optional("refreshUrl", URI), required("scopes", map(STRING)));
    }

    private static Map<String, ObjectGrammar> byName(ObjectGrammar... objects) {
        Map<String, ObjectGrammar> byName = new LinkedHashMap<>();
        Stream.concat(Stream.of(objects), BindingsGrammar.objects())
                .forEach(object -> byName.put(object.name(), object));
        return Collections.unmodifiableMap(byName);
    }
}
