package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML through SnakeYAML's node graph. */
final class YamlReader {

    /** Marks a scalar without quotes and tag, whose type its text decides. */
    static final Tag PLAIN = new Tag("tag:golem-asyncapi:plain");

    private final ReadLimits limits;
    private final Diagnostics diagnostics;

    YamlReader(ReadLimits limits, Diagnostics diagnostics) {
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    /** The root of the text's only document; empty where something was reported that leaves no tree. */
    Optional<Node> read(SourceText source) {
        LoaderOptions options = ownLimitsOnly();
        YamlEventGuard guard =
                new YamlEventGuard(new ParserImpl(new StreamReader(source.text()), options), source, limits);
        try {
            org.yaml.snakeyaml.nodes.Node root = new Composer(guard, new TextResolver(), options).getSingleNode();
            if (root == null) {
                return Optional.empty();
            }
            return Optional.of(new YamlNodes(source, diagnostics).convert(root, JsonPointer.ROOT));
        } catch (UnreadableException e) {
            diagnostics.report(e.diagnostic());
        } catch (MarkedYAMLException e) {
            diagnostics.report(YamlProblems.describe(e, source));
        } catch (YAMLException | IllegalArgumentException e) {
            // A few of SnakeYAML's exceptions come without a place, and it lets numbers beyond Unicode escape.
            diagnostics.report(Diagnostic.of(
                    DiagnosticCode.YAML_SYNTAX,
                    new Origin(source, guard.lastSpan(), JsonPointer.ROOT),
                    "the text from here on is not YAML"));
        }
        return Optional.empty();
    }

    /** SnakeYAML's own limits report no place, so {@link YamlEventGuard} keeps ours in their stead. */
    private static LoaderOptions ownLimitsOnly() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setTagInspector(tag -> true);
        options.setProcessComments(false);
        return options;
    }

    /** Leaves the types of plain scalars to their text; SnakeYAML knows those of YAML 1.1 only. */
    private static final class TextResolver extends Resolver {

        @Override
        public Tag resolve(NodeId kind, String value, boolean implicit) {
            if (kind == NodeId.scalar) {
                return implicit ? PLAIN : Tag.STR;
            }
            return kind == NodeId.sequence ? Tag.SEQ : Tag.MAP;
        }
    }

    /** The range between two of SnakeYAML's marks, which count code points from 0. */
    static Span span(SourceText source, org.yaml.snakeyaml.error.Mark start, org.yaml.snakeyaml.error.Mark end) {
        return source.spanOfCodePoints(start.getIndex(), end.getIndex());
    }
}
