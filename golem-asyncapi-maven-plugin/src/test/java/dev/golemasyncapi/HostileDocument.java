package dev.golemasyncapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.golemasyncapi.parse.FieldGrammar;
import dev.golemasyncapi.parse.Grammar;
import dev.golemasyncapi.parse.NameFormat;
import dev.golemasyncapi.parse.ObjectGrammar;
import dev.golemasyncapi.parse.StringFormat;
import dev.golemasyncapi.parse.ValueGrammar;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document with every field of the grammar, made from its tables, in which each text that an author may choose is the
 * same: a breakout, or something harmless to compare it with.
 */
final class HostileDocument implements ValueGrammar.Visitor<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String text;
    private final String name;
    private final Set<String> places = new TreeSet<>();
    private final Deque<String> path = new ArrayDeque<>();
    private int number;

    /** @param text stands in every place; braces, which have a meaning of their own in URLs, are left away in these */
    HostileDocument(String text) {
        this.text = text;
        this.name = text.replace("{", "").replace("}", "");
    }

    /** The document. */
    JsonNode build() {
        return object(new ValueGrammar.ObjectValue("AsyncAPI", Optional.empty()));
    }

    /** The fields that it has, such as {@code Info.title}. */
    Set<String> places() {
        return places;
    }

    @Override
    public JsonNode object(ValueGrammar.ObjectValue value) {
        return objects(value).get(0);
    }

    /** Objects that have all fields together, also those that only some of them may have. */
    private List<JsonNode> objects(ValueGrammar.ObjectValue value) {
        ObjectGrammar grammar = Grammar.objectOf(value);
        var conditions = new LinkedHashSet<FieldGrammar.Condition>();
        grammar.fields().forEach(field -> conditions.addAll(field.conditions()));
        if (conditions.isEmpty()) {
            return List.of(objectOf(grammar, Optional.empty()));
        }
        return conditions.stream()
                .map(condition -> objectOf(grammar, Optional.of(condition)))
                .toList();
    }

    private JsonNode objectOf(ObjectGrammar grammar, Optional<FieldGrammar.Condition> condition) {
        ObjectNode object = NODES.objectNode();
        condition.ifPresent(holds -> object.put(holds.field(), holds.values().get(0)));
        if (condition.isPresent() && condition.get().field().equals("scheme")) {
            object.put("type", "http");
        }
        for (FieldGrammar field : grammar.fields()) {
            boolean fits = field.conditions().stream()
                    .allMatch(due ->
                            due.values().contains(object.path(due.field()).asText()));
            if (fits) {
                places.add(grammar.name() + "." + field.name());
                path.push(grammar.name() + "." + field.name());
                JsonNode member = member(grammar.name() + "." + field.name(), field.value());
                path.pop();
                if (!object.has(field.name())) {
                    object.set(field.name(), member);
                }
            }
        }
        if (grammar.extensible()) {
            object.set("x-" + name.replaceAll("\\W", "-"), any(new ValueGrammar.AnyValue()));
        }
        return object;
    }

    /** The value of a field: those that must agree with another part of the document are chosen by hand. */
    private JsonNode member(String place, ValueGrammar value) {
        return switch (place) {
            case "AsyncAPI.asyncapi" -> NODES.textNode("2.6.0");
            case "AsyncAPI.defaultContentType", "Message.contentType", "Message Trait.contentType" ->
                NODES.textNode("application/json; x=" + text);
            case "Message.schemaFormat", "Message Trait.schemaFormat" ->
                NODES.textNode("application/vnd.aai.asyncapi;version=2.6.0;x=" + name);
            case "Server.url" -> NODES.textNode("ws://{" + name + "}.example.com/" + name);
            case "Server.protocol" -> NODES.textNode("ws");
            case "Channel Item.servers" -> NODES.arrayNode().add(name);
            case "Server.security", "Operation.security", "Operation Trait.security" ->
                NODES.arrayNode()
                        .add(NODES.objectNode()
                                .set(text + "0", NODES.arrayNode().add(text)));
            case "Components.schemas" -> schemas();
            case "Schema.discriminator" -> NODES.textNode("type");
            default -> value.accept(this);
        };
    }

    /** A schema for each keyword, and an object with a member for each. */
    private JsonNode schemas() {
        ObjectNode schemas = NODES.objectNode();
        ObjectNode members = NODES.objectNode();
        ObjectGrammar grammar = Grammar.objects().stream()
                .filter(object -> object.name().equals("Schema"))
                .findFirst()
                .orElseThrow();
        for (FieldGrammar field : grammar.fields()) {
            ObjectNode schema = NODES.objectNode();
            places.add("Schema." + field.name());
            path.push("Schema." + field.name());
            schema.put("description", text);
            schema.set(field.name(), member("Schema." + field.name(), field.value()));
            path.pop();
            if (field.name().equals("discriminator")) {
                schema.setAll((ObjectNode) schema(new ValueGrammar.SchemaValue(true)));
                ((ObjectNode) schema.path("properties")).putObject("type").put("type", "string");
                schema.putArray("required").add("type");
            }
            schemas.set(text + field.name(), schema);
            members.set(text + field.name(), schema);
        }
        for (String type : List.of("string", "integer", "number", "boolean", "array", "object")) {
            ObjectNode typed = (ObjectNode) schema(new ValueGrammar.SchemaValue(false));
            typed.remove(List.of("properties", "required"));
            schemas.set(text + type + 2, typed.put("type", type).put("format", text));
        }
        schemas.putObject(text + "all").put("type", "object").set("properties", members);
        return schemas;
    }

    @Override
    public JsonNode schema(ValueGrammar.SchemaValue value) {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object").put("title", text).put("description", text);
        ObjectNode member = schema.putObject("properties").putObject(text);
        member.put("type", "string").put("title", text).put("description", text).put("default", text);
        member.putArray("enum").add(text).add(text + "2").add("");
        schema.putArray("required").add(text);
        return schema;
    }

    @Override
    public JsonNode payload(ValueGrammar.PayloadValue value) {
        return schema(new ValueGrammar.SchemaValue(false));
    }

    @Override
    public JsonNode string(ValueGrammar.StringValue value) {
        String place = path.isEmpty() ? "" : path.peek();
        boolean unique = place.endsWith("Id") || place.equals("Tag.name") || place.endsWith("$id");
        String whole = switch (value.format()) {
            case RUNTIME_EXPRESSION ->
                "$message.payload#/" + text.replace("~", "~0").replace("/", "~1");
            case VERSION -> "2.6.0";
            default -> text;
        };
        String suffix = unique && value.format() == StringFormat.TEXT ? String.valueOf(number++) : "";
        return NODES.textNode(whole + suffix);
    }

    @Override
    public JsonNode enumeration(ValueGrammar.EnumValue value) {
        return NODES.textNode(value.values().get(0));
    }

    @Override
    public JsonNode bool(ValueGrammar.BooleanValue value) {
        return NODES.booleanNode(true);
    }

    @Override
    public JsonNode number(ValueGrammar.NumberValue value) {
        return NODES.numberNode(value.range().least().orElse(BigDecimal.ZERO).max(BigDecimal.ONE));
    }

    @Override
    public JsonNode any(ValueGrammar.AnyValue value) {
        ArrayNode any = NODES.arrayNode();
        any.add(text).addObject().put(text, text);
        return any;
    }

    @Override
    public JsonNode map(ValueGrammar.MapValue value) {
        ObjectNode map = NODES.objectNode();
        List<JsonNode> values = value.values() instanceof ValueGrammar.ObjectValue object
                ? objects(object)
                : List.of(value.values().accept(this));
        for (int i = 0; i < values.size(); i++) {
            map.set(key(value.names()) + (values.size() > 1 ? String.valueOf(i) : ""), values.get(i));
        }
        return map;
    }

    private String key(NameFormat names) {
        String place = path.isEmpty() ? "" : path.peek();
        return switch (names) {
            case ADDRESS -> "/" + name + "/{" + name + "}";
            case NAME -> name;
            default -> place.equals("Server.variables") ? name : text;
        };
    }

    @Override
    public JsonNode list(ValueGrammar.ListValue value) {
        ArrayNode list = NODES.arrayNode();
        if (value.items() instanceof ValueGrammar.ObjectValue object) {
            list.addAll(objects(object));
        } else {
            list.add(value.items().accept(this));
        }
        return list;
    }

    @Override
    public JsonNode listOrSingle(ValueGrammar.ListOrSingleValue value) {
        return value.list().accept(this);
    }

    @Override
    public JsonNode objectOrOther(ValueGrammar.ObjectOrOtherValue value) {
        return value.object().accept(this);
    }

    @Override
    public JsonNode byField(ValueGrammar.ByFieldValue value) {
        return value.present().accept(this);
    }
}
