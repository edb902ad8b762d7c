package dev.golemasyncapi.resolve;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.options.Contents;
import dev.golemasyncapi.options.Glob;
import dev.golemasyncapi.parse.OperationSyntax;
import dev.golemasyncapi.parse.Text;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user wants of a document, and which of the names that were asked for are in it. */
final class Selection {

    private final Contents contents;
    private final Names channels;
    private final Names operations;
    private final Names messages;

    Selection(Contents contents) {
        this.contents = contents;
        this.channels = new Names(contents.channels());
        this.operations = new Names(contents.operations());
        this.messages = new Names(contents.messages());
    }

    boolean hasChannel(String address) {
        return channels.ask(address);
    }

    /** An operation without an id is called by its address and its keyword, such as {@code /lamps#subscribe}. */
    boolean hasOperation(OperationSyntax operation, String address, String keyword) {
        return operations.ask(operation.operationId().map(Text::value).orElse(address + "#" + keyword));
    }

    boolean hasMessage(Message message) {
        return messages.ask(message.name());
    }

    /** Whether an operation is worth having: one of whose messages none is wanted is not. */
    boolean hasAnyOf(Operation operation) {
        return contents.messages().isEmpty() || !operation.messages().isEmpty();
    }

    /** Whether a channel is worth having. */
    boolean hasAnyOf(Channel channel) {
        return !contents.isSelection()
                || channel.subscribe().isPresent()
                || channel.publish().isPresent();
    }

    /** The messages that are wanted: by their names, or because an operation that is wanted has them. */
    List<Message> of(List<Message> all, List<Channel> wanted) {
        List<Message> named = all.stream().filter(this::hasMessage).toList();
        if (contents.channels().isEmpty() && contents.operations().isEmpty()) {
            return named;
        }
        Set<Message> exchanged = operationsOf(wanted)
                .flatMap(operation -> operation.messages().stream())
                .collect(Collectors.toSet());
        return named.stream().filter(exchanged::contains).toList();
    }

    /** The types that are needed; all of them where everything is wanted. */
    Types of(Types all, List<Channel> wanted, List<Message> messages) {
        if (!contents.isSelection()) {
            return all;
        }
        var roots = new ArrayList<Type>();
        operationsOf(wanted).map(Operation::payload).forEach(roots::add);
        for (Message message : messages) {
            roots.add(message.payload());
            message.headers().map(TypeUse::type).ifPresent(roots::add);
        }
        for (Channel channel : wanted) {
            channel.parameters().forEach(parameter -> roots.add(parameter.type()));
            channel.webSocket().ifPresent(binding -> {
                binding.query().ifPresent(roots::add);
                binding.headers().ifPresent(roots::add);
            });
        }
        return ReachableTypes.from(roots, all);
    }

    private static Stream<Operation> operationsOf(List<Channel> channels) {
        return channels.stream()
                .flatMap(channel -> Stream.of(channel.subscribe(), channel.publish()))
                .flatMap(Optional::stream);
    }

    /** Tells of what was asked for and is not there. */
    void reportUnmatched(Origin document, Diagnostics diagnostics) {
        channels.reportUnmatched("includeChannels", "channel", document, diagnostics);
        operations.reportUnmatched("includeOperations", "operation", document, diagnostics);
        messages.reportUnmatched("includeMessages", "message", document, diagnostics);
    }

    /** The names of things of one kind. */
    private static final class Names {

        private final List<Glob> wanted;
        private final Set<Glob> matched = new LinkedHashSet<>();
        private final Set<String> seen = new LinkedHashSet<>();

        Names(List<Glob> wanted) {
            this.wanted = wanted;
        }

        boolean ask(String name) {
            seen.add(name);
            List<Glob> matching =
                    wanted.stream().filter(glob -> glob.matches(name)).toList();
            matched.addAll(matching);
            return wanted.isEmpty() || !matching.isEmpty();
        }

        void reportUnmatched(String parameter, String kind, Origin document, Diagnostics diagnostics) {
            for (Glob glob : wanted) {
                if (!matched.contains(glob)) {
                    diagnostics.report(
                            DiagnosticCode.UNMATCHED_PATTERN,
                            document,
                            parameter + ": no " + kind + " is called \"" + glob.text() + "\"",
                            Suggestions.nearest(glob.text(), seen)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElseGet(() -> seen.isEmpty()
                                            ? "there is none to choose from"
                                            : "there is to choose from: " + few()));
                }
            }
        }

        private String few() {
            int most = 10;
            String names = seen.stream().limit(most).collect(Collectors.joining(", "));
            return seen.size() > most ? names + " and " + (seen.size() - most) + " more" : names;
        }
    }
}
