package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.parse.DocumentSyntax;
import dev.golemasyncapi.parse.MessageSyntax;
import dev.golemasyncapi.parse.NamedMap;
import dev.golemasyncapi.parse.OrRef;
import dev.golemasyncapi.parse.PayloadSyntax;
import dev.golemasyncapi.parse.SchemaLanguage;
import dev.golemasyncapi.parse.SchemaObjectSyntax;
import dev.golemasyncapi.parse.SchemaSyntax;
import dev.golemasyncapi.parse.TagSyntax;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TraitsTest {

    private static final String DOCUMENT = """
            asyncapi: 2.6.0
            info: {title: Lamps, version: '1'}
            channels: {}
            components:
              messages:
                lit:
            %s
              messageTraits:
                common:
                  title: of the trait
                  summary: of the trait
                  contentType: application/vnd.lamp+json
                  tags: [{name: trait}]
                  headers:
                    type: object
                    properties:
                      sent: {type: integer}
                      trace: {type: string, description: of the trait}
                  bindings: {kafka: {key: {type: string}}}
              schemas:
                Headers:
                  type: object
                  required: [trace]
                  properties: {trace: {type: string, maxLength: 8}}
                Tree: {type: object, properties: {left: {$ref: '#/components/schemas/Bush'}}}
                Bush: {type: object, properties: {left: {$ref: '#/components/schemas/Tree'}}}
            """;

    private final Diagnostics diagnostics = new Diagnostics();

    private MessageSyntax merged(String message) {
        DocumentSyntax document = new DocumentReader(diagnostics)
                .read(SourceText.of("lamps.yaml", DOCUMENT.formatted(message.indent(6))))
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
        OrRef<MessageSyntax> read = document.components().messages().get("lit").orElseThrow();
        MessageSyntax own = read.fold(inline -> inline, reference -> null);
        return new Traits(
                        document,
                        new References(
                                document,
                                new DocumentStore(document.node(), DocumentAccess.NONE, diagnostics),
                                diagnostics),
                        diagnostics)
                .merged(own)
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    }

    private static SchemaObjectSyntax headers(MessageSyntax message) {
        return (SchemaObjectSyntax)
                message.headers().orElseThrow().<SchemaSyntax>fold(inline -> inline, reference -> null);
    }

    @Test
    void traitReplacesWhatTheMessageSaysAndTheLastTraitWins() {
        MessageSyntax message = merged("""
                title: of the message
                name: lit
                tags: [{name: message}]
                traits: [{$ref: '#/components/messageTraits/common'}, {summary: of the last}]
                """);

        assertThat(message.title()).hasToString("Optional[of the trait]");
        assertThat(message.summary()).hasToString("Optional[of the last]");
        assertThat(message.name()).hasToString("Optional[lit]");
        assertThat(message.contentType()).hasToString("Optional[application/vnd.lamp+json]");
        assertThat(message.tags()).extracting(TagSyntax::name).hasToString("[trait]");
        assertThat(message.bindings()).isPresent();
        assertThat(message.traits()).isEmpty();
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void objectsAreMergedMemberByMemberAndArraysReplaced() {
        MessageSyntax message = merged("""
                headers:
                  type: object
                  properties: {trace: {type: string, maxLength: 8}, own: {type: boolean}}
                traits: [{$ref: '#/components/messageTraits/common'}]
                """);

        NamedMap<OrRef<SchemaSyntax>> properties = headers(message).objects().properties();
        assertThat(properties.byName()).containsOnlyKeys("trace", "own", "sent");
        SchemaObjectSyntax trace = (SchemaObjectSyntax)
                properties.get("trace").orElseThrow().<SchemaSyntax>fold(inline -> inline, reference -> null);
        assertThat(trace.strings().maxLength()).isPresent();
        assertThat(trace.annotations().description()).hasToString("Optional[of the trait]");
    }

    @Test
    void referencesAreFollowedWhereTwoObjectsMeet() {
        MessageSyntax message = merged("""
                headers: {$ref: '#/components/schemas/Headers'}
                traits: [{$ref: '#/components/messageTraits/common'}]
                """);

        SchemaObjectSyntax headers = headers(message);
        assertThat(headers.objects().properties().byName()).containsOnlyKeys("trace", "sent");
        assertThat(headers.objects().required()).hasToString("[trace]");
        assertThat(headers.origin().pointer()).hasToString("/components/messages/lit/headers");
        Origin sent =
                headers.objects().properties().entry("sent").orElseThrow().key().origin();
        assertThat(sent.pointer()).hasToString("/components/messageTraits/common/headers/properties/sent");
    }

    @Test
    void recursiveSchemasAreMergedOnce() {
        MessageSyntax message = merged("""
                headers: {$ref: '#/components/schemas/Tree'}
                traits: [{headers: {$ref: '#/components/schemas/Bush'}}]
                """);

        assertThat(headers(message).objects().properties().byName()).containsOnlyKeys("left");
    }

    @Test
    void nullInATraitRemoves() {
        MessageSyntax message = merged("""
                x-owner: {team: lamps, phone: 1}
                traits: [{x-owner: {phone: null, mail: none, fax: {of: null}}}]
                """);

        assertThat(message.extensions().get("x-owner").orElseThrow().child("phone"))
                .isEmpty();
        assertThat(message.extensions().get("x-owner").orElseThrow().child("team"))
                .isPresent();
        assertThat(message.extensions().get("x-owner").orElseThrow().child("fax"))
                .get()
                .extracting(fax -> fax.child("of").isPresent())
                .isEqualTo(false);
    }

    @Test
    void schemaFormatOfATraitDecidesHowThePayloadIsRead() {
        MessageSyntax message = merged("""
                payload: {type: integer, minimum: 1, exclusiveMinimum: true}
                traits: [{schemaFormat: application/vnd.oai.openapi;version=3.0.0}]
                """);

        assertThat(message.payload().orElseThrow())
                .isInstanceOfSatisfying(
                        PayloadSyntax.Schema.class,
                        schema -> assertThat(schema.language()).isEqualTo(SchemaLanguage.OPENAPI));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void payloadIsCheckedOnceTheTraitsAreMerged() {
        Resolved resolved = Resolved.document("""
                channels: {}
                components:
                  messages:
                    lit:
                      payload: {type: strin}
                      traits: [{$ref: '#/components/messageTraits/common'}]
                  messageTraits: {common: {title: Lit}}
                """);

        assertThat(resolved.codes()).containsExactly("wrong-value");
    }

    @Test
    void operationsTakeTheFieldsOfTheirTraits() {
        Resolved resolved = Resolved.document("""
                channels:
                  lamps:
                    subscribe:
                      summary: of the operation
                      message: {name: lit, traits: [{summary: of the message trait}]}
                      traits: [{$ref: '#/components/operationTraits/secured'}, {description: inline}]
                components:
                  operationTraits:
                    secured: {operationId: receiveLamps, security: [{token: []}]}
                  securitySchemes:
                    token: {type: http, scheme: bearer}
                """);

        Operation operation = resolved.api().channels().get(0).subscribe().orElseThrow();
        assertThat(operation.operationId()).contains("receiveLamps");
        assertThat(operation.summary()).contains("of the operation");
        assertThat(operation.description()).contains("inline");
        assertThat(operation.security()).hasSize(1);
        assertThat(operation.messages())
                .extracting(Message::summary)
                .hasToString(List.of(operation.messages().get(0).summary()).toString());
        assertThat(operation.messages().get(0).summary()).contains("of the message trait");
    }
}
