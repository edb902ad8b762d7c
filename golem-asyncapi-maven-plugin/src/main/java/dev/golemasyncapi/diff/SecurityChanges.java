package dev.golemasyncapi.diff;

import static dev.golemasyncapi.diff.Breakage.SOURCE;
import static dev.golemasyncapi.diff.Breakage.WIRE;

import dev.golemasyncapi.model.SecurityRequirement;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.SecurityScheme.HttpBearer;
import dev.golemasyncapi.model.SecurityScheme.Kind;
import dev.golemasyncapi.model.SecurityScheme.OAuth2;
import dev.golemasyncapi.source.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares security schemes, and what servers and operations ask for. */
final class SecurityChanges {

    /** Nobody asked for anything is one alternative without a scheme. */
    private static final List<List<String>> NOTHING = List.of(List.of());

    private SecurityChanges() {}

    /** Tells of everything that differs in the schemes. */
    static void compareSchemes(Comparison comparison) {
        NamedPairs<SecurityScheme> schemes = NamedPairs.of(
                comparison.before().securitySchemes(), comparison.after().securitySchemes(), SecurityScheme::name);
        for (NamedPairs.Pair<SecurityScheme> pair : schemes.both()) {
            compare(comparison, pair.before(), pair.after());
        }
        for (SecurityScheme scheme : schemes.added()) {
            comparison.added(
                    ChangeKind.SECURITY_SCHEME_ADDED,
                    Verdict.plain(),
                    place(scheme),
                    Phrase.of("added"),
                    scheme.origin(),
                    Uses.SENT);
        }
        for (SecurityScheme scheme : schemes.removed()) {
            comparison.removed(
                    ChangeKind.SECURITY_SCHEME_REMOVED,
                    Verdict.plain().breaks(SOURCE, "its builder method is gone"),
                    place(scheme),
                    Phrase.of("removed"),
                    scheme.origin(),
                    Uses.SENT);
        }
    }

    private static Place place(SecurityScheme scheme) {
        return Place.of("security scheme", scheme.name());
    }

    private static void compare(Comparison comparison, SecurityScheme old, SecurityScheme current) {
        Kind was = comparable(old.kind());
        Kind is = comparable(current.kind());
        if (!was.equals(is)) {
            boolean otherClass = !was.getClass().equals(is.getClass());
            Verdict verdict = Verdict.plain()
                    .breaks(otherClass, SOURCE, "its builder method takes something else")
                    .breaks(WIRE, "clients in use send the old credential");
            Phrase what = Phrase.of(otherClass ? "is of another type" : "asks for the credential at another place");
            comparison.changed(
                    ChangeKind.SECURITY_SCHEME_CHANGED, verdict, place(current), what, old.origin(), current.origin());
        }
    }

    /** A scheme without what is only a hint, or is told of the requirements. */
    private static Kind comparable(Kind kind) {
        if (kind instanceof OAuth2 oauth) {
            return new OAuth2(oauth.clientCredentials(), List.of());
        }
        return kind instanceof HttpBearer ? new HttpBearer(Optional.empty()) : kind;
    }

    /** Tells of what differs in what a server or an operation asks for. */
    static void compare(
            Comparison comparison,
            List<SecurityRequirement> old,
            List<SecurityRequirement> current,
            Place place,
            Origin oldPlace,
            Origin newPlace) {
        List<List<String>> was = alternatives(old);
        List<List<String>> is = alternatives(current);
        if (Set.copyOf(was).equals(Set.copyOf(is))) {
            return;
        }
        boolean enough = was.stream().allMatch(has -> is.stream().anyMatch(has::containsAll));
        Verdict verdict = Verdict.plain().breaks(!enough, WIRE, "clients in use may not send what is asked for now");
        Phrase what = Phrase.of("security changed from ")
                .then(text(was))
                .words(" to ")
                .then(text(is));
        comparison.changed(ChangeKind.SECURITY_CHANGED, verdict, place, what, oldPlace, newPlace);
    }

    private static List<List<String>> alternatives(List<SecurityRequirement> requirements) {
        List<List<String>> alternatives = requirements.stream()
                .map(requirement -> requirement.schemes().stream()
                        .flatMap(use -> Stream.concat(
                                Stream.of(use.scheme()),
                                use.scopes().stream().map(scope -> use.scheme() + ":" + scope)))
                        .sorted()
                        .toList())
                .collect(Collectors.toList());
        return alternatives.isEmpty() ? NOTHING : alternatives;
    }

    private static Phrase text(List<List<String>> alternatives) {
        Phrase text = Phrase.NONE;
        for (List<String> schemes : alternatives) {
            Phrase one = schemes.isEmpty() ? Phrase.of("none") : Phrase.list(schemes, " and ");
            text = text.parts().isEmpty() ? one : text.words(", or ").then(one);
        }
        return text;
    }
}
