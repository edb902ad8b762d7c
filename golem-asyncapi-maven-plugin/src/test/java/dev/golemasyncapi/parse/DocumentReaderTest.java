package dev.golemasyncapi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DocumentReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsEveryObjectOfTheSpecification() throws IOException {
        DocumentSyntax document = everything();

        assertThat(document.info().contact().orElseThrow().email())
                .map(Text::value)
                .contains("lamps@example.com");
        assertThat(document.info().license().orElseThrow().name().value()).isEqualTo("MIT");
        assertThat(document.tags().get(0).externalDocs()).isPresent();
        assertThat(document.extensions().get("x-root")).isPresent();

        ServerSyntax server = inline(document.servers().get("kitchen").orElseThrow());
        assertThat(server.protocolVersion()).map(Text::value).contains("13");
        assertThat(inline(server.variables().get("port").orElseThrow()).enumValues())
                .extracting(Text::value)
                .containsExactly("80", "443");
        assertThat(server.security().get(0).schemes().get("oauth").orElseThrow())
                .extracting(Text::value)
                .containsExactly("lamps:read");
        assertThat(inline(server.bindings().orElseThrow()).others().get("mqtt")).isPresent();

        ComponentsSyntax components = document.components();
        assertThat(inline(components.securitySchemes().get("oauth").orElseThrow())
                        .flows()
                        .orElseThrow()
                        .implicit()
                        .orElseThrow()
                        .scopes()
                        .get("lamps:read"))
                .isPresent();
        assertThat(components.messageTraits().get("common")).isPresent();
        assertThat(components.operationTraits().get("slow")).isPresent();
    }

    @Test
    void readsChannelsAndMessages() throws IOException {
        ChannelItemSyntax channel =
                inline(everything().channels().get("lamps/{id}").orElseThrow());

        WebSocketBindingSyntax ws =
                inline(channel.bindings().orElseThrow()).ws().orElseThrow();
        assertThat(ws.method()).map(Text::value).contains("GET");
        assertThat(ws.query()).isPresent();
        assertThat(inline(channel.parameters().get("id").orElseThrow()).schema())
                .hasValueSatisfying(schema -> assertThat(schema).isInstanceOf(OrRef.Reference.class));

        OperationSyntax subscribe = channel.subscribe().orElseThrow();
        assertThat(subscribe.messages()).hasSize(2);
        MessageSyntax message = inline(subscribe.messages().get(0));
        // Its trait, which is not merged yet, may name the language of the payload.
        assertThat(message.payload()).containsInstanceOf(PayloadSyntax.Foreign.class);
        assertThat(message.examples().get(0).payload()).isPresent();
        assertThat(message.correlationId()).isPresent();
        assertThat(message.traits()).hasSize(1);
        MessageSyntax avro = inline(channel.publish().orElseThrow().messages().get(0));
        assertThat(avro.payload()).containsInstanceOf(PayloadSyntax.Foreign.class);
    }

    @Test
    void readsEveryKeywordOfSchemas() throws IOException {
        SchemaObjectSyntax lamp = schema(everything(), "Lamp");

        assertThat(lamp.values().type()).extracting(Text::value).containsExactly("object", "null");
        assertThat(lamp.objects().properties().byName().keySet()).containsExactly("on", "colour", "$ref");
        assertThat(lamp.objects()
                        .properties()
                        .entry("colour")
                        .orElseThrow()
                        .key()
                        .origin()
                        .span()
                        .startLine())
                .isEqualTo(line(everything(), "colour:"));
        assertThat(lamp.objects().additionalProperties().map(DocumentReaderTest::inline))
                .containsInstanceOf(BooleanSchemaSyntax.class);
        assertThat(lamp.objects().dependencies().get("on")).containsInstanceOf(DependencySyntax.Properties.class);
        assertThat(lamp.objects().dependencies().get("colour")).containsInstanceOf(DependencySyntax.Schema.class);
        assertThat(lamp.objects().maxProperties()).map(NumberText::text).contains("1e1");
        assertThat(lamp.discriminator()).map(Text::value).contains("on");
        assertThat(lamp.otherKeywords().get("nullable")).isPresent();
        assertThat(lamp.extensions().get("x-lamp")).isPresent();

        SchemaObjectSyntax list = schema(everything(), "List");
        assertThat(list.arrays().items()).containsInstanceOf(ItemsSyntax.Tuple.class);
        assertThat(list.combinations().ifSchema()).isPresent();
        assertThat(list.values().enumValues())
                .hasValueSatisfying(values -> assertThat(values).hasSize(2));
    }

    @Test
    void readsTheSameFromJson() {
        String json = "{\"asyncapi\":\"2.6.0\",\"info\":{\"title\":\"a\",\"version\":\"1\"},\"channels\":{\"c\":{}}}";

        DocumentSyntax document = new DocumentReader(diagnostics)
                .read(SourceText.of("a.json", json))
                .orElseThrow();

        assertThat(document.channels().get("c")).isPresent();
        assertThat(document.components().schemas().isEmpty()).isTrue();
    }

    @Test
    void readsFragmentsWhereverTheyStand() throws IOException {
        DocumentSyntax document = everything();
        Node node = document.node().at(JsonPointer.of("x-root", "schema")).orElseThrow();
        Node wrong = document.node().at(JsonPointer.of("x-root", "wrong")).orElseThrow();
        FragmentReader fragments = new FragmentReader(document, diagnostics);

        assertThat(fragments.schema(node, node.origin())).isPresent();
        assertThat(fragments.schema(wrong, wrong.origin())).isEmpty();
        assertThat(fragments.schema(wrong, wrong.origin())).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.WRONG_TYPE);
    }

    private DocumentSyntax everything() throws IOException {
        Path file = Path.of("src/test/resources/parse/everything.yaml");
        DocumentSyntax document = new DocumentReader(diagnostics)
                .read(SourceText.of("everything.yaml", Files.readString(file)))
                .orElse(null);
        assertThat(diagnostics.sorted()).isEmpty();
        return document;
    }

    private static int line(DocumentSyntax document, String text) {
        return document.origin()
                .source()
                .text()
                .substring(0, document.origin().source().text().indexOf(text))
                .split("\n", -1)
                .length;
    }

    private static SchemaObjectSyntax schema(DocumentSyntax document, String name) {
        return (SchemaObjectSyntax)
                inline(document.components().schemas().get(name).orElseThrow());
    }

    private static <T> T inline(OrRef<T> value) {
        return ((OrRef.Inline<T>) value).value();
    }
}
