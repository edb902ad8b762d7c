package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.WebSocketBinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares channels: their addresses, servers, parameters and handshakes. */
final class ChannelChanges {

    private final Comparison comparison;
    private final Channel old;
    private final Channel current;
    private final Place place;

    private ChannelChanges(Comparison comparison, Channel old, Channel current) {
        this.comparison = comparison;
        this.old = old;
        this.current = current;
        this.place = place(current);
    }

    /** Which channel is which: by address, by address but for the names of its parameters, by operationId. */
    static NamedPairs<Channel> pairs(Comparison comparison) {
        return NamedPairs.of(
                comparison.before().channels(),
                comparison.after().channels(),
                List.of(
                        channel -> Optional.of(channel.address().text()),
                        channel -> Optional.of(shape(channel)),
                        channel -> channel.subscribe().flatMap(Operation::operationId),
                        channel -> channel.publish().flatMap(Operation::operationId)));
    }

    /** Tells of everything that differs. */
    static void compare(Comparison comparison, NamedPairs<Channel> channels) {
        for (NamedPairs.Pair<Channel> pair : channels.both()) {
            new ChannelChanges(comparison, pair.before(), pair.after()).compare();
        }
        for (Channel channel : channels.added()) {
            comparison.added(
                    ChangeKind.CHANNEL_ADDED,
                    Verdict.plain(),
                    place(channel),
                    Phrase.of("added"),
                    channel.origin(),
                    Uses.SENT);
        }
        for (Channel channel : channels.removed()) {
            Verdict verdict = Verdict.plain()
                    .breaks(SOURCE, "its methods are gone")
                    .breaks(WIRE, "clients in use may connect to it");
            comparison.removed(
                    ChangeKind.CHANNEL_REMOVED,
                    verdict,
                    place(channel),
                    Phrase.of("removed"),
                    channel.origin(),
                    Uses.SENT);
        }
    }

    static Place place(Channel channel) {
        return Place.of("channel", channel.address().text());
    }

    /** The address without the names of its parameters. */
    private static String shape(Channel channel) {
        return channel.address().text().replaceAll("\\{[^{}]+}", "{}");
    }

    private void compare() {
        compareAddresses();
        compareServers();
        compareParameters();
        compareHandshakes(
                "query",
                old.webSocket().flatMap(WebSocketBinding::query),
                current.webSocket().flatMap(WebSocketBinding::query));
        compareHandshakes(
                "headers",
                old.webSocket().flatMap(WebSocketBinding::headers),
                current.webSocket().flatMap(WebSocketBinding::headers));
        OperationChanges.compare(comparison, place, old, current);
    }

    private void compareAddresses() {
        if (shape(old).equals(shape(current))) {
            return;
        }
        boolean namedByAddress = operationIds(old).isEmpty()
                || (current.subscribe().isPresent() && current.publish().isPresent());
        boolean reordered = names(old).size() == names(current).size()
                && names(old).containsAll(names(current))
                && !names(old).equals(names(current));
        Verdict verdict = Verdict.plain()
                .breaks(WIRE, "clients in use connect to the old address")
                .breaks(namedByAddress, SOURCE, "its methods are named after the address")
                .breaks(reordered, SOURCE, "the arguments of its methods are in another order");
        Phrase what = Phrase.of("address changed from ").name(old.address().text());
        comparison.changed(ChangeKind.CHANNEL_ADDRESS_CHANGED, verdict, place, what, old.origin(), current.origin());
    }

    private static List<String> operationIds(Channel channel) {
        return List.of(channel.subscribe(), channel.publish()).stream()
                .flatMap(Optional::stream)
                .flatMap(operation -> operation.operationId().stream())
                .toList();
    }

    private static List<String> names(Channel channel) {
        return channel.parameters().stream().map(Parameter::name).toList();
    }

    private void compareServers() {
        if (old.servers().equals(current.servers())) {
            return;
        }
        List<String> was = servers(old, comparison.before().servers());
        List<String> is = servers(current, comparison.after().servers());
        for (String server : is) {
            boolean isNew = comparison.before().servers().stream()
                    .noneMatch(each -> each.name().equals(server));
            if (!was.contains(server) && !isNew) {
                comparison.changed(
                        ChangeKind.CHANNEL_SERVER_ADDED,
                        Verdict.plain(),
                        place,
                        Phrase.of("offered on server ").name(server),
                        old.origin(),
                        current.origin());
            }
        }
        for (String server : was) {
            boolean isGone = comparison.after().servers().stream()
                    .noneMatch(each -> each.name().equals(server));
            if (!is.contains(server) && !isGone) {
                comparison.changed(
                        ChangeKind.CHANNEL_SERVER_REMOVED,
                        Verdict.plain().breaks(WIRE, "clients in use may look for it there"),
                        place,
                        Phrase.of("not offered on server ").name(server).words(" any more"),
                        old.origin(),
                        current.origin());
            }
        }
    }

    private static List<String> servers(Channel channel, List<Server> all) {
        return channel.servers().isEmpty() ? all.stream().map(Server::name).toList() : channel.servers();
    }

    private void compareParameters() {
        boolean sameShape = shape(old).equals(shape(current))
                && old.parameters().size() == current.parameters().size();
        NamedPairs<Parameter> parameters =
                sameShape ? inOrder() : NamedPairs.of(old.parameters(), current.parameters(), Parameter::name);
        parameters.both().forEach(pair -> compare(pair.before(), pair.after()));
        for (Parameter parameter : parameters.added()) {
            comparison.added(
                    ChangeKind.PARAMETER_ADDED,
                    Verdict.plain().breaks(SOURCE, "the methods of the channel take another argument"),
                    place.part("parameter", parameter.name()),
                    Phrase.of("added"),
                    parameter.origin(),
                    Uses.SENT);
        }
        for (Parameter parameter : parameters.removed()) {
            comparison.removed(
                    ChangeKind.PARAMETER_REMOVED,
                    Verdict.plain().breaks(SOURCE, "the methods of the channel take one argument less"),
                    place.part("parameter", parameter.name()),
                    Phrase.of("removed"),
                    parameter.origin(),
                    Uses.SENT);
        }
    }

    private NamedPairs<Parameter> inOrder() {
        List<NamedPairs.Pair<Parameter>> pairs = IntStream.range(
                        0, current.parameters().size())
                .mapToObj(i -> new NamedPairs.Pair<>(
                        old.parameters().get(i), current.parameters().get(i)))
                .toList();
        return new NamedPairs<>(pairs, List.of(), List.of());
    }

    private void compare(Parameter was, Parameter is) {
        Place here = place.part("parameter", is.name());
        if (!was.name().equals(is.name())) {
            comparison.changed(
                    ChangeKind.PARAMETER_RENAMED,
                    Verdict.plain(),
                    here,
                    Phrase.of("was called ").name(was.name()),
                    was.origin(),
                    is.origin());
        }
        comparison.compareTypes(was.type(), is.type(), here, was.origin(), is.origin(), Uses.SENT);
        new KeywordChanges(comparison, here, Uses.SENT).compare(was.limits(), is.limits(), was.origin(), is.origin());
    }

    private void compareHandshakes(String part, Optional<Type> was, Optional<Type> is) {
        Place here = place.part(part);
        if (was.isPresent() && is.isPresent()) {
            comparison.compareTypes(was.get(), is.get(), here, old.origin(), current.origin(), Uses.SENT);
        } else if (is.isPresent()) {
            boolean required = needs(is.get(), comparison.after().types());
            Verdict verdict = Verdict.plain()
                    .breaks(required, SOURCE, "the methods of the channel take another argument")
                    .breaks(required, WIRE, "clients in use do not send what is required");
            comparison.changed(
                    ChangeKind.HANDSHAKE_PART_ADDED, verdict, here, Phrase.of("added"), old.origin(), current.origin());
        } else if (was.isPresent()) {
            comparison.changed(
                    ChangeKind.HANDSHAKE_PART_REMOVED,
                    Verdict.plain().breaks(SOURCE, "the methods of the channel take one argument less"),
                    here,
                    Phrase.of("removed"),
                    old.origin(),
                    current.origin());
        }
    }

    private static boolean needs(Type type, Types types) {
        return type instanceof TypeReference reference
                && types.get(reference.id()) instanceof ObjectType object
                && object.properties().stream().anyMatch(Property::required);
    }
}
