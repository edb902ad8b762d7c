package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.Operation;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.WebSocketBinding;
import java.util.List;
import java.util.Optional;

/** Compares two versions of an API. */
public final class ApiDiff {

    private final Comparison comparison;

    private ApiDiff(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Everything that changed, in the order of the new document; what is gone stands behind what is still there. */
    public static List<Change> between(Api before, Api after) {
        var comparison = new Comparison(before, after);
        new ApiDiff(comparison).compare();
        return comparison.changes();
    }

    private void compare() {
        NamedPairs<Channel> channels = ChannelChanges.pairs(comparison);
        NamedPairs<Message> messages = MessageChanges.pairs(comparison.before(), comparison.after());
        pairTypes(channels, messages);
        compareTitles();
        ServerChanges.compare(comparison);
        SecurityChanges.compareSchemes(comparison);
        ChannelChanges.compare(comparison, channels);
        MessageChanges.compare(comparison, messages);
        compareSchemas();
    }

    private void compareTitles() {
        String was = comparison.before().info().title();
        String is = comparison.after().info().title();
        if (!was.equals(is)) {
            Verdict verdict =
                    Verdict.plain().breaks(Breakage.SOURCE, "the client is named after it unless clientName is set");
            comparison.changed(
                    ChangeKind.TITLE_CHANGED,
                    verdict,
                    new Place(Phrase.of("info"), ""),
                    Phrase.of("title changed from ").name(was).words(" to ").name(is),
                    comparison.before().info().origin(),
                    comparison.after().info().origin());
        }
    }

    private void compareSchemas() {
        TypePairs pairs = comparison.pairs();
        for (TypeDeclaration type : comparison.after().types().all()) {
            Optional<TypeDeclaration> old = pairs.old(type);
            if (old.isPresent()) {
                DeclarationChanges.compare(comparison, old.get(), type);
            } else if (TypePairs.isComponent(type)) {
                comparison.added(
                        ChangeKind.SCHEMA_ADDED,
                        Verdict.plain(),
                        Place.of("schema", TypePairs.key(type)),
                        Phrase.of("added"),
                        type.origin(),
                        comparison.newUses(type));
            }
        }
        for (TypeDeclaration type : comparison.before().types().all()) {
            if (TypePairs.isComponent(type) && !pairs.isKept(type)) {
                comparison.removed(
                        ChangeKind.SCHEMA_REMOVED,
                        Verdict.plain().breaks(Breakage.SOURCE, "its Java type is gone"),
                        Place.of("schema", TypePairs.key(type)),
                        Phrase.of("removed"),
                        type.origin(),
                        comparison.oldUses(type));
            }
        }
    }

    /** Finds out which schema is which, from everywhere that schemas are used. */
    private void pairTypes(NamedPairs<Channel> channels, NamedPairs<Message> messages) {
        TypePairs pairs = comparison.pairs();
        for (NamedPairs.Pair<Message> pair : messages.both()) {
            Place place = MessageChanges.place(pair.after());
            pairs.pair(pair.before().payload(), pair.after().payload(), place);
            pair(
                    pair.before().headers().map(TypeUse::type),
                    pair.after().headers().map(TypeUse::type),
                    place.part("headers"));
        }
        for (NamedPairs.Pair<Channel> pair : channels.both()) {
            Channel old = pair.before();
            Channel current = pair.after();
            Place place = ChannelChanges.place(current);
            for (Parameter parameter : current.parameters()) {
                old.parameters().stream()
                        .filter(one -> one.name().equals(parameter.name()))
                        .forEach(one ->
                                pairs.pair(one.type(), parameter.type(), place.part("parameter", parameter.name())));
            }
            pair(query(old), query(current), place.part("query"));
            pair(headers(old), headers(current), place.part("headers"));
            pair(
                    old.subscribe().map(Operation::payload),
                    current.subscribe().map(Operation::payload),
                    place.part("subscribe"));
            pair(
                    old.publish().map(Operation::payload),
                    current.publish().map(Operation::payload),
                    place.part("publish"));
        }
        pairs.pairInside();
    }

    private void pair(Optional<Type> old, Optional<Type> current, Place place) {
        old.ifPresent(one -> current.ifPresent(other -> comparison.pairs().pair(one, other, place)));
    }

    private static Optional<Type> query(Channel channel) {
        return channel.webSocket().flatMap(WebSocketBinding::query);
    }

    private static Optional<Type> headers(Channel channel) {
        return channel.webSocket().flatMap(WebSocketBinding::headers);
    }
}
