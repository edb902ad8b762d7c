package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import dev.golemasyncapi.source.Origin;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Compares an object with the fields that the grammar gives it. */
final class ObjectChecker {

    private static final String REF = "$ref";
    private static final String BINDING_VERSION = "bindingVersion";
    private static final ValueGrammar REFERENCE = new StringValue(StringFormat.REFERENCE);

    private final SpecVersion version;
    private final Diagnostics diagnostics;
    private final ShapeChecker values;
    private final FieldProblems problems;

    ObjectChecker(SpecVersion version, Diagnostics diagnostics, ShapeChecker values) {
        this.version = version;
        this.diagnostics = diagnostics;
        this.values = values;
        this.problems = new FieldProblems(version, diagnostics);
    }

    /**
     * Checks an object, or the Reference Object in its place, and all that it holds.
     *
     * @param referenceSince the version from which on there may be a Reference Object; empty where there may be none
     */
    void check(Mapping mapping, Origin key, ObjectGrammar grammar, Optional<SpecVersion> referenceSince) {
        Optional<Mapping.Member> ref = mapping.member(REF);
        if (referenceSince.isPresent() && ref.isPresent()) {
            if (referenceSince.get().compareTo(version) > 0) {
                problems.referenceTooNew(ref.get(), grammar, referenceSince.get());
            }
            reference(mapping, ref.get(), grammar);
        } else if (grammar.bindingVersions().isEmpty()) {
            fields(mapping, key, grammar, Optional.empty());
        } else {
            binding(mapping, key, grammar);
        }
    }

    /**
     * Beside a reference the fields of a Schema Object and of a Channel Item Object have no effect, but must be written
     * well: the JSON Schemas of AsyncAPI look at them.
     */
    private void reference(Mapping mapping, Mapping.Member ref, ObjectGrammar grammar) {
        values.check(ref.value(), ref.key().origin(), REFERENCE, mapping);
        boolean siblingsAreChecked = grammar.unknown() == ObjectGrammar.Unknown.KEYWORD
                || grammar.name().equals("Channel Item");
        for (Mapping.Member member : mapping.members()) {
            if (!member.name().equals(REF)) {
                diagnostics.report(
                        DiagnosticCode.IGNORED_BESIDE_REFERENCE,
                        member.key().origin(),
                        "\"" + member.name() + "\" is ignored beside \"$ref\"");
                if (siblingsAreChecked && !grammar.isExtension(member.name())) {
                    member(mapping, member, grammar, Optional.empty());
                }
            }
        }
    }

    /**
     * A binding is held to the version that it names. Where it names none, or one that is not known, what does not fit
     * may belong to another version, and is kept with a warning.
     */
    private void binding(Mapping mapping, Origin key, ObjectGrammar grammar) {
        Optional<Node> named = mapping.child(BINDING_VERSION);
        boolean isText = named.isPresent() && named.get() instanceof Scalar scalar && scalar.isString();
        Optional<String> known = named.map(node -> node instanceof Scalar scalar ? scalar.text() : "")
                .filter(grammar.bindingVersions()::contains);
        if (known.isPresent() || (named.isPresent() && !isText)) {
            fields(mapping, key, grammar, known);
            return;
        }
        Diagnostics found = diagnostics.another();
        new ShapeChecker(version, found).objects().fields(mapping, key, grammar, known);
        for (Diagnostic problem : found.sorted()) {
            diagnostics.report(problem.severity() == Severity.ERROR ? problem.withSeverity(Severity.WARNING) : problem);
        }
    }

    private void fields(Mapping mapping, Origin key, ObjectGrammar grammar, Optional<String> bindingVersion) {
        for (Mapping.Member member : mapping.members()) {
            if (!grammar.isExtension(member.name())) {
                member(mapping, member, grammar, bindingVersion);
            }
        }
        Set<String> missing = new LinkedHashSet<>();
        for (FieldGrammar field : grammar.fields()) {
            boolean due = field.isIn(bindingVersion)
                    && field.isDue(mapping, version)
                    && (bindingVersion.isPresent() || field.bindingVersions().isEmpty());
            if (due && mapping.member(field.name()).isEmpty()) {
                missing.add(field.name());
            }
        }
        missing.forEach(name -> problems.missing(mapping, key, grammar, name));
        boolean hasOne = grammar.oneOf().isEmpty()
                || grammar.oneOf().stream()
                        .anyMatch(name -> mapping.member(name).isPresent());
        if (!hasOne && version.compareTo(SpecVersion.V2_1_0) >= 0) {
            problems.missingAll(mapping, key, grammar);
        }
    }

    private void member(
            Mapping mapping, Mapping.Member member, ObjectGrammar grammar, Optional<String> bindingVersion) {
        Optional<FieldGrammar> field = grammar.field(member.name(), mapping, bindingVersion);
        if (field.isEmpty()) {
            unknown(mapping, member, grammar, bindingVersion);
            return;
        }
        boolean tooNew = field.get().since().compareTo(version) > 0;
        if (tooNew) {
            problems.tooNew(member, grammar, field.get());
        }
        if (!tooNew || grammar.unknown() == ObjectGrammar.Unknown.PROTOCOL) {
            values.check(member.value(), member.key().origin(), field.get().value(), mapping);
        }
    }

    private void unknown(
            Mapping mapping, Mapping.Member member, ObjectGrammar grammar, Optional<String> bindingVersion) {
        switch (grammar.unknown()) {
            case KEYWORD -> unknownKeyword(member, grammar);
            case PROTOCOL -> unknownProtocol(member, grammar);
            case WITHOUT_EFFECT -> problems.withoutEffect(member, grammar);
            case REFUSED -> problems.unknown(mapping, member, grammar, bindingVersion);
            case SETTING -> {}
        }
    }

    private void unknownKeyword(Mapping.Member member, ObjectGrammar grammar) {
        String name = member.name();
        if (SchemaGrammar.OF_OTHER_DIALECTS.contains(name) || name.equals(REF)) {
            return;
        }
        Optional<String> meant = Suggestions.didYouMean(name, grammar.fieldNames());
        if (meant.isPresent()) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.MISSPELT_KEYWORD,
                            member.key().origin(),
                            "JSON Schema has no keyword \"" + name + "\", so it has no effect")
                    .withHelp(meant));
        }
    }

    private void unknownProtocol(Mapping.Member member, ObjectGrammar grammar) {
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_PROTOCOL,
                        member.key().origin(),
                        "AsyncAPI knows no bindings of a protocol \"" + member.name() + "\", so they have no effect")
                .withHelp(Suggestions.didYouMean(member.name(), grammar.fieldNames())));
    }
}
