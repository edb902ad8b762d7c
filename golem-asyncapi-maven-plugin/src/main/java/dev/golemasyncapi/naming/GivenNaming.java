package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.GivenName;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.lang.model.SourceVersion;

/** The names that users chose, in the pom or else in the document, and what is wrong with them. */
final class GivenNaming {

    private static final int MOST_BYTES = 200;

    private final Api api;
    private final Map<String, String> mappings;
    private final Set<String> unused;
    private final List<NameProblem> problems = new ArrayList<>();

    /** @param mappings the names that the pom gives, by what they are for */
    GivenNaming(Api api, Map<String, String> mappings) {
        this.api = api;
        this.mappings = mappings;
        this.unused = new LinkedHashSet<>(mappings.keySet());
    }

    /** What is wrong. */
    List<NameProblem> problems() {
        var all = new ArrayList<>(problems);
        unused.forEach(key -> all.add(new NameProblem(
                api.origin(),
                "nameMappings has a name for \"" + key + "\", and nothing stands there that gets a name")));
        return all;
    }

    /** The name that was chosen for what stands at a place. */
    Optional<GivenName> at(Origin element) {
        return at(new TypeId(element.source().name(), element.pointer()), element);
    }

    /**
     * The name that was chosen for what stands at a place.
     *
     * @param element where to say that the pom's name is wrong
     */
    Optional<GivenName> at(TypeId place, Origin element) {
        return mapped(place, element).or(() -> api.givenNames().at(place));
    }

    /** The name that was chosen for a value of an enumeration. */
    Optional<GivenName> of(TypeId enumeration, String value, Origin element) {
        var place = new TypeId(
                enumeration.document(), enumeration.pointer().child("enum").child(value));
        return mapped(place, element).or(() -> api.givenNames().of(enumeration, value));
    }

    private Optional<GivenName> mapped(TypeId place, Origin element) {
        boolean inRoot = place.document().equals(api.origin().source().name());
        String pointer = "#" + place.pointer();
        List<String> keys = new ArrayList<>(List.of(place.document() + pointer));
        if (inRoot) {
            keys.add(pointer);
            component(place.pointer()).ifPresent(keys::add);
        }
        for (String key : keys) {
            String name = mappings.get(key);
            if (name != null) {
                unused.remove(key);
                return Optional.of(new GivenName(name, element));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> component(JsonPointer pointer) {
        List<String> tokens = pointer.tokens();
        boolean isSchema = tokens.size() == 3
                && tokens.get(0).equals("components")
                && tokens.get(1).equals("schemas");
        return isSchema ? Optional.of(tokens.get(2)) : Optional.empty();
    }

    /** Hands out a name that was chosen; empty where it cannot be used, which is a problem. */
    Optional<String> claim(GivenName given, NameScope scope, UnaryOperator<String> escape) {
        String name = given.text();
        boolean legal = SourceVersion.isIdentifier(name)
                && escape.apply(name).equals(name)
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable)
                && ShortNames.cut(name, MOST_BYTES, name).equals(name);
        if (!legal) {
            problem(given, "nothing of Java can be called \"" + name + "\" here");
            return Optional.empty();
        }
        if (!scope.isFree(name)) {
            problem(given, "something else is called \"" + name + "\" here already");
            return Optional.empty();
        }
        return Optional.of(scope.claim(name, name));
    }

    /** A name for each text: first those that were chosen, then the others in their order. */
    Map<String, String> members(
            List<String> texts,
            NameScope scope,
            Function<String, Optional<GivenName>> given,
            Function<String, String> wanted,
            UnaryOperator<String> escape) {
        var chosen = new LinkedHashMap<String, String>();
        for (String text : texts) {
            given.apply(text).flatMap(name -> claim(name, scope, escape)).ifPresent(name -> chosen.put(text, name));
        }
        List<String> others =
                texts.stream().filter(text -> !chosen.containsKey(text)).toList();
        Map<String, String> made = scope.claimAll(others, wanted);
        var names = new LinkedHashMap<String, String>();
        texts.forEach(text -> names.put(text, chosen.containsKey(text) ? chosen.get(text) : made.get(text)));
        return names;
    }

    private void problem(GivenName given, String message) {
        problems.add(new NameProblem(given.origin(), message));
    }
}
