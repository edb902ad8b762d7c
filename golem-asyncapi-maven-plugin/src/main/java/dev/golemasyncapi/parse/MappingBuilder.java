package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.Origin;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers the members of an object and reports keys that stand in it twice. */
final class MappingBuilder {

    private final Map<String, Mapping.Member> members = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    MappingBuilder(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds a member; of a key that stands there twice, the first is kept. */
    void add(Text key, Node value) {
        Mapping.Member first = members.putIfAbsent(key.value(), new Mapping.Member(key, value));
        if (first != null) {
            reportDuplicate(first.key(), key, diagnostics);
        }
    }

    /** Adds a member that a merge key brings, unless it is there. */
    void merge(Mapping.Member member) {
        members.putIfAbsent(member.name(), member);
    }

    Mapping build(Origin origin) {
        return new Mapping(members, origin);
    }

    static void reportDuplicate(Text first, Text second, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.DUPLICATE_KEY,
                        second.origin(),
                        "the key \"" + second.value() + "\" stands in this object twice")
                .withRelated(first.origin(), "it stands here first"));
    }
}
