package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import java.util.List;
import java.util.Optional;

/** Compares servers. Only those that speak WebSocket are in generated clients, so only they can break anything. */
final class ServerChanges {

    private final Comparison comparison;

    private ServerChanges(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Tells of everything that differs. */
    static void compare(Comparison comparison) {
        var changes = new ServerChanges(comparison);
        NamedPairs<Server> servers =
                NamedPairs.of(comparison.before().servers(), comparison.after().servers(), Server::name);
        servers.both().forEach(pair -> changes.compare(pair.before(), pair.after()));
        for (Server server : servers.added()) {
            comparison.added(
                    ChangeKind.SERVER_ADDED,
                    Verdict.plain(),
                    place(server),
                    Phrase.of("added"),
                    server.origin(),
                    Uses.SENT);
        }
        for (Server server : servers.removed()) {
            Verdict verdict = Verdict.plain()
                    .breaks(server.isWebSocket(), SOURCE, "its factory is gone")
                    .breaks(server.isWebSocket(), WIRE, "clients in use may connect to it");
            comparison.removed(
                    ChangeKind.SERVER_REMOVED,
                    verdict,
                    place(server),
                    Phrase.of("removed"),
                    server.origin(),
                    Uses.SENT);
        }
    }

    private static Place place(Server server) {
        return Place.of("server", server.name());
    }

    private void compare(Server old, Server current) {
        Place place = place(current);
        if (!old.url().equals(current.url())) {
            Verdict verdict =
                    Verdict.plain().breaks(old.isWebSocket(), WIRE, "clients in use connect to the old address");
            Phrase what =
                    Phrase.of("url changed from ").name(old.url()).words(" to ").name(current.url());
            comparison.changed(ChangeKind.SERVER_URL_CHANGED, verdict, place, what, old.origin(), current.origin());
        }
        if (!old.protocol().equalsIgnoreCase(current.protocol())) {
            Verdict verdict = Verdict.plain()
                    .breaks(old.isWebSocket() && !current.isWebSocket(), SOURCE, "its factory is gone")
                    .breaks(old.isWebSocket(), WIRE, "clients in use speak the old protocol");
            Phrase what = Phrase.of("protocol changed from ")
                    .name(old.protocol())
                    .words(" to ")
                    .name(current.protocol());
            comparison.changed(
                    ChangeKind.SERVER_PROTOCOL_CHANGED, verdict, place, what, old.origin(), current.origin());
        }
        NamedPairs<ServerVariable> variables =
                NamedPairs.of(old.variables(), current.variables(), ServerVariable::name);
        boolean inUse = old.isWebSocket() && current.isWebSocket();
        variables.both().forEach(pair -> compare(pair.before(), pair.after(), place, inUse));
        for (ServerVariable variable : variables.added()) {
            Verdict verdict = Verdict.plain().breaks(inUse, SOURCE, "the factory takes another argument");
            comparison.added(
                    ChangeKind.SERVER_VARIABLE_ADDED,
                    verdict,
                    place.part("variable", variable.name()),
                    Phrase.of("added"),
                    variable.origin(),
                    Uses.SENT);
        }
        for (ServerVariable variable : variables.removed()) {
            Verdict verdict = Verdict.plain().breaks(inUse, SOURCE, "the factory takes one argument less");
            comparison.removed(
                    ChangeKind.SERVER_VARIABLE_REMOVED,
                    verdict,
                    place.part("variable", variable.name()),
                    Phrase.of("removed"),
                    variable.origin(),
                    Uses.SENT);
        }
        SecurityChanges.compare(comparison, old.security(), current.security(), place, old.origin(), current.origin());
    }

    private void compare(ServerVariable old, ServerVariable current, Place server, boolean inUse) {
        Place place = server.part("variable", current.name());
        boolean otherType = old.allowed().isEmpty() != current.allowed().isEmpty();
        if (otherType) {
            boolean limited = old.allowed().isEmpty();
            Verdict verdict = Verdict.plain()
                    .breaks(inUse, SOURCE, "the argument of the factory is of another type")
                    .breaks(inUse && limited, WIRE, "clients in use may put other values in");
            Phrase what = limited
                    ? Phrase.of("may only be ")
                            .then(Phrase.list(current.allowed()))
                            .words(" now")
                    : Phrase.of("may be anything now");
            changed(
                    limited ? ChangeKind.SERVER_VARIABLE_VALUE_REMOVED : ChangeKind.SERVER_VARIABLE_VALUE_ADDED,
                    verdict,
                    place,
                    what,
                    old,
                    current);
        } else {
            compareValues(old, current, place, inUse);
        }
        Optional<String> was = old.defaultValue();
        Optional<String> is = current.defaultValue();
        if (!was.equals(is)) {
            Phrase what = Phrase.of("default changed from ")
                    .then(was.map(Phrase.NONE::name).orElse(Phrase.of("none")))
                    .words(" to ")
                    .then(is.map(Phrase.NONE::name).orElse(Phrase.of("none")));
            changed(ChangeKind.SERVER_VARIABLE_DEFAULT_CHANGED, Verdict.plain(), place, what, old, current);
        }
    }

    private void compareValues(ServerVariable old, ServerVariable current, Place place, boolean inUse) {
        List<String> was = old.allowed();
        for (String value : current.allowed()) {
            if (!was.contains(value)) {
                Phrase what = Phrase.of("value ").name(value).words(" added");
                changed(ChangeKind.SERVER_VARIABLE_VALUE_ADDED, Verdict.plain(), place, what, old, current);
            }
        }
        for (String value : was) {
            if (!current.allowed().contains(value)) {
                Verdict verdict = Verdict.plain()
                        .breaks(inUse, SOURCE, "its constant is gone")
                        .breaks(inUse, WIRE, "clients in use may put it in");
                Phrase what = Phrase.of("value ").name(value).words(" removed");
                changed(ChangeKind.SERVER_VARIABLE_VALUE_REMOVED, verdict, place, what, old, current);
            }
        }
    }

    private void changed(
            ChangeKind kind, Verdict verdict, Place place, Phrase what, ServerVariable old, ServerVariable current) {
        comparison.changed(kind, verdict, place, what, old.origin(), current.origin());
    }
}
