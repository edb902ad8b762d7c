package dev.golemasyncapi.resolve;

import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.ItemsSyntax;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.ParameterSyntax;
import dev.golemasyncapi.parse.PayloadSyntax;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import java.util.List;
import java.util.Optional;

/** Finds schemas inside other objects of the components, such as {@code /components/schemas/A/properties/b}. */
final class SchemaPlaces {

    private final DocumentSyntax document;
    private final References references;

    SchemaPlaces(DocumentSyntax document, References references) {
        this.document = document;
        this.references = references;
    }

    /** The schema at a pointer that leads deeper than an entry of the components. */
    Optional<SchemaSyntax> at(List<String> tokens) {
        if (tokens.size() < 4 || !tokens.get(0).equals("components")) {
            return Optional.empty();
        }
        String name = tokens.get(2);
        List<String> rest = tokens.subList(3, tokens.size());
        return switch (tokens.get(1)) {
            case "schemas" -> document.components().schemas().get(name).flatMap(schema -> inside(schema, rest));
            case "messages" -> inlineMessage(name).flatMap(message -> inMessage(message, rest));
            case "parameters" ->
                inlineParameter(name)
                        .flatMap(ParameterSyntax::schema)
                        .filter(schema -> rest.get(0).equals("schema"))
                        .flatMap(schema -> inside(schema, rest.subList(1, rest.size())));
            default -> Optional.empty();
        };
    }

    private Optional<MessageSyntax> inlineMessage(String name) {
        return document.components()
                .messages()
                .get(name)
                .flatMap(
                        message -> references.resolve(message, Section.MESSAGES).map(Target::value));
    }

    private Optional<ParameterSyntax> inlineParameter(String name) {
        return document.components()
                .parameters()
                .get(name)
                .flatMap(parameter ->
                        references.resolve(parameter, Section.PARAMETERS).map(Target::value));
    }

    private Optional<SchemaSyntax> inMessage(MessageSyntax message, List<String> tokens) {
        List<String> rest = tokens.subList(1, tokens.size());
        return switch (tokens.get(0)) {
            case "payload" ->
                message.payload()
                        .filter(PayloadSyntax.Schema.class::isInstance)
                        .flatMap(payload -> inside(((PayloadSyntax.Schema) payload).schema(), rest));
            case "headers" -> message.headers().flatMap(headers -> inside(headers, rest));
            default -> Optional.empty();
        };
    }

    private Optional<SchemaSyntax> inside(OrRef<SchemaSyntax> place, List<String> tokens) {
        Optional<SchemaSyntax> schema =
                references.resolve(place, Section.SCHEMAS).map(Target::value);
        if (tokens.isEmpty()) {
            return schema;
        }
        return schema.filter(SchemaObjectSyntax.class::isInstance)
                .flatMap(object -> step((SchemaObjectSyntax) object, tokens));
    }

    private Optional<SchemaSyntax> step(SchemaObjectSyntax schema, List<String> tokens) {
        List<String> one = tokens.subList(1, tokens.size());
        if (tokens.get(0).equals("additionalProperties")) {
            return schema.objects().additionalProperties().flatMap(place -> inside(place, one));
        }
        if (tokens.get(0).equals("items") && schema.arrays().items().orElse(null) instanceof ItemsSyntax.Each each) {
            return inside(each.schema(), one);
        }
        if (tokens.size() < 2) {
            return Optional.empty();
        }
        String key = tokens.get(1);
        List<String> two = tokens.subList(2, tokens.size());
        return switch (tokens.get(0)) {
            case "properties" -> schema.objects().properties().get(key).flatMap(place -> inside(place, two));
            case "definitions" -> schema.definitions().get(key).flatMap(place -> inside(place, two));
            case "allOf" -> element(schema.combinations().allOf(), key).flatMap(place -> inside(place, two));
            case "anyOf" -> element(schema.combinations().anyOf(), key).flatMap(place -> inside(place, two));
            case "oneOf" -> element(schema.combinations().oneOf(), key).flatMap(place -> inside(place, two));
            default -> Optional.empty();
        };
    }

    private static Optional<OrRef<SchemaSyntax>> element(List<OrRef<SchemaSyntax>> list, String index) {
        return list.stream()
                .skip(index.matches("\\d{1,6}") ? Long.parseLong(index) : list.size())
                .findFirst();
    }
}
