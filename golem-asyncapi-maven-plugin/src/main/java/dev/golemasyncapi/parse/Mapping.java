package dev.golemasyncapi.parse;

import dev.golemasyncapi.source.Origin;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object.
 *
 * @param byName its members by key, in the order of the document
 * @param origin its place
 */
public record Mapping(Map<String, Member> byName, Origin origin) implements Node {

    /** Copies the map and keeps its order. */
    public Mapping {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * A key with its value.
     *
     * @param key the key and its place
     * @param value the value
     */
    public record Member(Text key, Node value) {

        /** The key's text. */
        public String name() {
            return key.value();
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.mapping(this);
    }

    @Override
    public String kindName() {
        return "an object";
    }

    /** The members in the order of the document. */
    public Collection<Member> members() {
        return byName.values();
    }

    /** The member with that key. */
    public Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Optional<Node> child(String token) {
        return member(token).map(Member::value);
    }
}
