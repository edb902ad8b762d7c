package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.SourceText;
import dev.golemasyncapi.source.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Watches the events that SnakeYAML composes its nodes from. Here, and no longer in the nodes, the place of an alias is
 * known, so everything about aliases, limits and a second document is decided here.
 */
final class YamlEventGuard implements Parser {

    private final Parser parser;
    private final SourceText source;
    private final ReadLimits limits;
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Deque<Optional<Anchor>> open = new ArrayDeque<>();
    private @Nullable Event last;
    private int documents;
    private long nodes;
    private long aliasedNodes;

    YamlEventGuard(Parser parser, SourceText source, ReadLimits limits) {
        this.parser = parser;
        this.source = source;
        this.limits = limits;
    }

    /** A value that aliases may repeat; its size is known once it has ended. */
    private static final class Anchor {

        final Span span;
        final long nodesBefore;
        long size = -1;

        Anchor(Span span, long nodesBefore) {
            this.span = span;
            this.nodesBefore = nodesBefore;
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = parser.getEvent();
        last = event;
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw unreadable(
                    DiagnosticCode.SEVERAL_DOCUMENTS,
                    span(event),
                    "a second YAML document begins here",
                    Optional.of("keep one document in the file"));
        } else if (event instanceof AliasEvent alias) {
            alias(alias);
        } else if (event instanceof ScalarEvent scalar) {
            nodes++;
            define(scalar).ifPresent(anchor -> anchor.size = 1);
        } else if (event instanceof CollectionStartEvent start) {
            if (open.size() == limits.depth()) {
                throw unreadable(
                        DiagnosticCode.NESTING_TOO_DEEP,
                        span(event),
                        "values are nested deeper than " + limits.depth() + " levels",
                        Optional.empty());
            }
            Optional<Anchor> anchor = define(start);
            nodes++;
            open.push(anchor);
        } else if (event instanceof CollectionEndEvent) {
            open.pop().ifPresent(anchor -> anchor.size = nodes - anchor.nodesBefore);
        }
        return event;
    }

    /** Where the last event stands. */
    Span lastSpan() {
        return last == null ? Span.at(1, 1) : span(last);
    }

    private Optional<Anchor> define(NodeEvent event) {
        if (event.getAnchor() == null) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor(span(event), nodes);
        anchors.put(event.getAnchor(), anchor);
        return Optional.of(anchor);
    }

    private void alias(AliasEvent alias) {
        String name = alias.getAnchor();
        Anchor anchor = anchors.get(name);
        if (anchor == null) {
            throw unreadable(
                    DiagnosticCode.UNKNOWN_ANCHOR,
                    span(alias),
                    "no anchor \"&" + name + "\" stands above",
                    Suggestions.nearest(name, anchors.keySet()).map(nearest -> "did you mean \"*" + nearest + "\"?"));
        }
        if (anchor.size < 0) {
            throw new UnreadableException(Diagnostic.of(
                            DiagnosticCode.ALIAS_CYCLE,
                            origin(span(alias)),
                            "\"*" + name + "\" repeats a value inside itself")
                    .withRelated(origin(anchor.span), "the value begins here"));
        }
        nodes += anchor.size;
        aliasedNodes += anchor.size;
        if (aliasedNodes > limits.aliasedNodes()) {
            throw unreadable(
                    DiagnosticCode.TOO_MANY_ALIASES,
                    span(alias),
                    "aliases repeat more than " + limits.aliasedNodes() + " values",
                    Optional.empty());
        }
    }

    private Span span(Event event) {
        return YamlReader.span(source, event.getStartMark(), event.getEndMark());
    }

    private Origin origin(Span span) {
        return new Origin(source, span, JsonPointer.ROOT);
    }

    private UnreadableException unreadable(DiagnosticCode code, Span span, String message, Optional<String> help) {
        return new UnreadableException(
                Diagnostic.of(code, origin(span), message).withHelp(help));
    }
}
