package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Turns SnakeYAML's nodes into ours: types scalars, joins merge keys and reports duplicate keys. */
final class YamlNodes {

    private static final Map<Tag, Scalar.Kind> KINDS = Map.of(
            Tag.NULL, Scalar.Kind.NULL,
            Tag.BOOL, Scalar.Kind.BOOLEAN,
            Tag.INT, Scalar.Kind.INTEGER,
            Tag.FLOAT, Scalar.Kind.FLOAT,
            Tag.STR, Scalar.Kind.STRING);

    private final SourceText source;
    private final Diagnostics diagnostics;
    private final IdentityHashMap<org.yaml.snakeyaml.nodes.Node, Node> anchored = new IdentityHashMap<>();

    YamlNodes(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** A node of SnakeYAML's as ours. The event guard has seen to it that the nodes form no cycle. */
    Node convert(org.yaml.snakeyaml.nodes.Node node, JsonPointer pointer) {
        if (node.getAnchor() == null) {
            return convertNew(node, pointer);
        }
        Node known = anchored.get(node);
        if (known == null) {
            known = convertNew(node, pointer);
            anchored.put(node, known);
        }
        return known;
    }

    private Node convertNew(org.yaml.snakeyaml.nodes.Node node, JsonPointer pointer) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            checkTag(node, Tag.SEQ, pointer);
            List<Node> items = new ArrayList<>();
            for (org.yaml.snakeyaml.nodes.Node item : sequence.getValue()) {
                items.add(convert(item, pointer.child(items.size())));
            }
            boolean block = sequence.getFlowStyle() == DumperOptions.FlowStyle.BLOCK;
            return new Sequence(items, origin(node, block ? lastOf(items) : Optional.empty(), pointer));
        }
        checkTag(node, Tag.MAP, pointer);
        return mapping((MappingNode) node, pointer);
    }

    private Node scalar(ScalarNode scalar, JsonPointer pointer) {
        Origin origin = origin(scalar, Optional.empty(), pointer);
        String text = scalar.getValue();
        Scalar.Kind byText = ScalarTyping.kindOf(text);
        if (scalar.getTag().equals(YamlReader.PLAIN)) {
            return new Scalar(byText, text, origin);
        }
        Scalar.Kind asked = KINDS.get(scalar.getTag());
        if (asked == null) {
            reportTag(scalar, origin);
            return new Scalar(Scalar.Kind.STRING, text, origin);
        }
        boolean fits = asked == Scalar.Kind.STRING
                || asked == byText
                || (asked == Scalar.Kind.FLOAT && byText == Scalar.Kind.INTEGER);
        if (!fits) {
            diagnostics.report(
                    DiagnosticCode.INVALID_TAG,
                    origin,
                    "\"" + text + "\" is no value of the tag " + shortName(scalar.getTag()));
        }
        return new Scalar(fits ? asked : Scalar.Kind.STRING, text, origin);
    }

    private Mapping mapping(MappingNode node, JsonPointer pointer) {
        MappingBuilder builder = new MappingBuilder(diagnostics);
        Map<String, Text> explicit = new HashMap<>();
        List<Mapping.Member> own = new ArrayList<>();
        List<Mapping.Member> merges = new ArrayList<>();
        Optional<Node> last = Optional.empty();
        for (NodeTuple tuple : node.getValue()) {
            Text key = key(tuple.getKeyNode(), pointer);
            Node value = convert(tuple.getValueNode(), key.origin().pointer());
            Mapping.Member member = new Mapping.Member(key, value);
            last = tuple.getValueNode().getAnchor() == null ? Optional.of(value) : Optional.empty();
            if (isMerge(tuple.getKeyNode())) {
                if (!merges.isEmpty()) {
                    MappingBuilder.reportDuplicate(merges.get(0).key(), key, diagnostics);
                }
                merges.add(member);
            } else {
                explicit.putIfAbsent(key.value(), key);
            }
            own.add(member);
        }
        for (Mapping.Member member : own) {
            if (merges.contains(member)) {
                merge(member, explicit, builder);
            } else {
                builder.add(member.key(), member.value());
            }
        }
        boolean block = node.getFlowStyle() == DumperOptions.FlowStyle.BLOCK;
        return builder.build(origin(node, block ? last : Optional.empty(), pointer));
    }

    /**
     * Adds what a merge key brings, where the key itself stands; of several mappings, the first that has a key counts.
     */
    private void merge(Mapping.Member merge, Map<String, Text> explicit, MappingBuilder builder) {
        List<Node> sources = merge.value() instanceof Sequence list ? list.items() : List.of(merge.value());
        for (Node node : sources) {
            if (node instanceof Mapping mapping) {
                for (Mapping.Member member : mapping.members()) {
                    if (!explicit.containsKey(member.name())) {
                        builder.merge(member);
                    }
                }
            } else {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.INVALID_MERGE,
                                node.origin(),
                                node.kindName() + " where the merge key \"<<\" takes an object or a list of objects")
                        .withRelated(merge.key().origin(), "it is merged here"));
            }
        }
    }

    /** Keys are texts, whatever their type: {@code 1:} and {@code "1":} are one key, as they would be in JSON. */
    private Text key(org.yaml.snakeyaml.nodes.Node node, JsonPointer parent) {
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue();
            return new Text(text, origin(node, Optional.empty(), parent.child(text)));
        }
        Origin origin = origin(node, Optional.empty(), parent);
        diagnostics.report(
                DiagnosticCode.YAML_SYNTAX,
                origin,
                "a key is a text, not " + (node instanceof SequenceNode ? "a list" : "an object"),
                "put a text that begins with \"{\" or \"[\" in quotes");
        return new Text("", origin);
    }

    private static boolean isMerge(org.yaml.snakeyaml.nodes.Node key) {
        return key instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.MERGE)
                        || (scalar.getTag().equals(YamlReader.PLAIN)
                                && scalar.getValue().equals("<<")));
    }

    private void checkTag(org.yaml.snakeyaml.nodes.Node node, Tag expected, JsonPointer pointer) {
        if (!node.getTag().equals(expected)) {
            reportTag(node, origin(node, Optional.empty(), pointer));
        }
    }

    private void reportTag(org.yaml.snakeyaml.nodes.Node node, Origin origin) {
        diagnostics.report(
                DiagnosticCode.INVALID_TAG,
                origin,
                "the tag " + shortName(node.getTag()) + " has no meaning here",
                "leave the tag out");
    }

    private static String shortName(Tag tag) {
        return tag.startsWith(Tag.PREFIX) ? "!!" + tag.getValue().substring(Tag.PREFIX.length()) : tag.getValue();
    }

    private static Optional<Node> lastOf(List<Node> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }

    /**
     * The place of a node. SnakeYAML lets a collection without brackets end where the next token begins, which may be
     * pages below; it ends with its last value, where that stands inside it.
     */
    private Origin origin(org.yaml.snakeyaml.nodes.Node node, Optional<Node> lastValue, JsonPointer pointer) {
        Span span = YamlReader.span(source, node.getStartMark(), node.getEndMark());
        if (lastValue.isPresent()) {
            Span last = lastValue.get().origin().span();
            Span shorter = new Span(
                    span.startLine(),
                    span.startColumn(),
                    Math.max(last.endLine(), span.startLine()),
                    last.endLine() > span.startLine()
                            ? last.endColumn()
                            : Math.max(last.endColumn(), span.startColumn()));
            boolean inside =
                    Span.at(shorter.endLine(), shorter.endColumn()).compareTo(Span.at(span.endLine(), span.endColumn()))
                            <= 0;
            span = inside ? shorter : span;
        }
        return new Origin(source, span, pointer);
    }
}
