package dev.golemasyncapi.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON through Jackson's streaming parser; SnakeYAML refuses tabs and {@code \/}, which JSON allows. */
final class JsonReader {

    /** Jackson's own limits report no place of ours, so this class keeps ours in their stead. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final ReadLimits limits;
    private final Diagnostics diagnostics;

    JsonReader(ReadLimits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** The text's only value; empty where something was reported that leaves no tree. */
    Optional<Node> read(SourceText source) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            Node root = new Reading(parser, source).value(JsonPointer.ROOT, 1);
            if (parser.nextToken() != null) {
                int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
                diagnostics.report(
                        DiagnosticCode.JSON_SYNTAX,
                        origin(source, start, start + 1, JsonPointer.ROOT),
                        "the document ended above");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (UnreadableException e) {
            diagnostics.report(e.diagnostic());
        } catch (JsonProcessingException e) {
            diagnostics.report(JsonProblems.describe(e, source));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        return Optional.empty();
    }

    private static Origin origin(SourceText source, int start, int end, JsonPointer pointer) {
        return new Origin(source, source.spanOfChars(start, end), pointer);
    }

    /** One run over one text. */
    private final class Reading {

        private final JsonParser parser;
        private final SourceText source;

        Reading(JsonParser parser, SourceText source) {
            this.parser = parser;
            this.source = source;
        }

        Node value(JsonPointer pointer, int depth) throws IOException {
            JsonToken token = parser.currentToken();
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                return scalar(token, pointer);
            }
            int start = tokenStart();
            if (depth > limits.depth()) {
                throw new UnreadableException(Diagnostic.of(
                        DiagnosticCode.NESTING_TOO_DEEP,
                        origin(source, start, start + 1, pointer),
                        "values are nested deeper than " + limits.depth() + " levels"));
            }
            return token == JsonToken.START_OBJECT ? object(start, pointer, depth) : array(start, pointer, depth);
        }

        private Node object(int start, JsonPointer pointer, int depth) throws IOException {
            MappingBuilder members = new MappingBuilder(diagnostics);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonPointer child = pointer.child(name);
                int keyStart = tokenStart();
                Text key = new Text(name, origin(source, keyStart, endOfString(keyStart), child));
                parser.nextToken();
                members.add(key, value(child, depth + 1));
            }
            return members.build(origin(source, start, tokenStart() + 1, pointer));
        }

        private Node array(int start, JsonPointer pointer, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(pointer.child(items.size()), depth + 1));
            }
            return new Sequence(items, origin(source, start, tokenStart() + 1, pointer));
        }

        private Node scalar(JsonToken token, JsonPointer pointer) throws IOException {
            int start = tokenStart();
            String text = parser.getText();
            Scalar.Kind kind = switch (token) {
                case VALUE_NULL -> Scalar.Kind.NULL;
                case VALUE_TRUE, VALUE_FALSE -> Scalar.Kind.BOOLEAN;
                case VALUE_NUMBER_INT -> Scalar.Kind.INTEGER;
                case VALUE_NUMBER_FLOAT -> Scalar.Kind.FLOAT;
                default -> Scalar.Kind.STRING;
            };
            int end = kind == Scalar.Kind.STRING ? endOfString(start) : start + text.length();
            return new Scalar(kind, text, origin(source, start, end, pointer));
        }

        private int tokenStart() {
            return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        }

        /** Behind the closing quote; the parser itself has already gone on to the next token. */
        private int endOfString(int start) {
            String text = source.text();
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length());
        }
    }
}
