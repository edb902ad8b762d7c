package dev.golemasyncapi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.parse.DocumentReader;
import dev.golemasyncapi.parse.ReadDocument;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DocumentStoreTest {

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private final Diagnostics diagnostics = new Diagnostics();

    /** Documents in memory, all in one folder. */
    private final class Files implements DocumentAccess {

        @Override
        public Answer locate(String from, String reference) {
            String name = reference.startsWith("./") ? reference.substring(2) : reference;
            return files.containsKey(name) || moved.containsKey(name) ? new Found(name) : new Missing(Optional.empty());
        }

        @Override
        public SourceText read(String name) throws IOException {
            read.add(name);
            String found = moved.getOrDefault(name, name);
            return SourceText.of(found, Optional.ofNullable(files.get(found)).orElseThrow(IOException::new));
        }
    }

    private Resolved resolve(String document) {
        return resolve(document, 1_000_000);
    }

    private Resolved resolve(String document, int mostCharacters) {
        ReadDocument main = new DocumentReader(diagnostics)
                .readAll(SourceText.of("asyncapi.yaml", """
                        asyncapi: 2.6.0
                        info: {title: Lamps, version: '1'}
                        """ + document))
                .orElseThrow();
        var store = new DocumentStore(main.root(), new Files(), diagnostics, mostCharacters);
        return new Resolved(
                main.syntax().flatMap(syntax -> new ApiResolver(diagnostics).resolve(syntax, store)),
                diagnostics.sorted());
    }

    @Test
    void oneSchemaIsOneTypeWhicheverWayLeadsThere() {
        files.put("rooms.yaml", """
                Room: {type: object, properties: {next: {$ref: '#/Room'}, lamp: {$ref: 'asyncapi.yaml#/components/schemas/Lamp'}}}
                """);
        files.put("asyncapi.yaml", "never read again");

        Resolved resolved = resolve("""
                channels: {}
                components:
                  schemas:
                    Lamp:
                      type: object
                      properties:
                        a: {$ref: './rooms.yaml#/Room'}
                        b: {$ref: 'rooms.yaml#/Room'}
                """);

        assertThat(resolved.paths()).containsExactly("Lamp", "Room");
        assertThat(resolved.typeOf("Lamp", "a")).isEqualTo("Room");
        assertThat(resolved.typeOf("Room", "next")).isEqualTo("Room");
        assertThat(resolved.typeOf("Room", "lamp")).isEqualTo("Lamp");
        assertThat(read).containsExactly("rooms.yaml");
    }

    @Test
    void wholeFileIsNamedAfterItself() {
        files.put("living-room.json", "{\"type\": \"object\", \"properties\": {\"size\": {\"type\": \"integer\"}}}");

        Resolved resolved = resolve("""
                channels: {}
                components:
                  schemas:
                    Lamp: {type: object, properties: {a: {$ref: 'living-room.json'}}}
                """);

        assertThat(resolved.paths()).containsExactly("Lamp", "living-room");
    }

    @Test
    void messagesChannelsAndTraitsMayStandInOtherFiles() {
        files.put("parts.yaml", """
                channel:
                  subscribe:
                    operationId: watch
                    traits: [{$ref: '#/trait'}]
                    message: {$ref: '#/messages/Lit'}
                trait: {summary: From the trait.}
                messages:
                  Lit: {traits: [{$ref: 'parts.yaml#/messageTrait'}], payload: {type: object, properties: {on: {type: boolean}}}}
                messageTrait: {contentType: application/json}
                """);

        Resolved resolved = resolve("channels: {/lamps: {$ref: 'parts.yaml#/channel'}}");

        assertThat(resolved.api().channels().get(0).subscribe().orElseThrow().summary())
                .contains("From the trait.");
        assertThat(resolved.api().types().all())
                .extracting(TypeDeclaration::site)
                .extracting("name")
                .hasSize(1);
    }

    @Test
    void movedDocumentIsOneWithThePlaceItWasFoundAt() {
        moved.put("latest.yaml", "rooms.yaml");
        files.put(
                "rooms.yaml",
                "Room: {type: object, properties: {next: {$ref: '#/Room'}, self: {$ref: 'rooms.yaml#/Room'}}}");

        Resolved resolved = resolve("""
                channels: {}
                components:
                  schemas:
                    Lamp: {type: object, properties: {a: {$ref: 'latest.yaml#/Room'}, b: {$ref: 'rooms.yaml#/Room'}}}
                """);

        assertThat(resolved.codes()).isEmpty();
        assertThat(resolved.paths()).containsExactly("Lamp", "Room");
        assertThat(read).containsExactly("latest.yaml");
    }

    @Test
    void documentsThatAreTooLargeTogetherAreRefusedOnce() {
        String large = "{type: object, description: " + "a".repeat(600) + "}";
        files.put("one.yaml", large);
        files.put("two.yaml", large);
        files.put("three.yaml", large);

        Resolved resolved = resolve("""
                channels: {}
                components: {schemas: {A: {$ref: one.yaml}, B: {$ref: two.yaml}, C: {$ref: three.yaml}}}
                """, 1_000);

        assertThat(resolved.codes()).containsExactly("documents-too-large");
        assertThat(read).containsExactly("one.yaml", "two.yaml");
    }

    @Test
    void thousandsOfDocumentsAreRefused() {
        for (int i = 0; i < 1_200; i++) {
            files.put("f" + i + ".yaml", "{type: object, properties: {next: {$ref: 'f" + (i + 1) + ".yaml'}}}");
        }

        Resolved resolved = resolve("channels: {}\ncomponents: {schemas: {Lamp: {$ref: 'f0.yaml'}}}");

        assertThat(resolved.codes()).containsOnlyOnce("too-many-documents");
        assertThat(read).hasSizeLessThanOrEqualTo(1_000);
    }
}
