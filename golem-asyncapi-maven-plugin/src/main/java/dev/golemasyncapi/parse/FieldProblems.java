package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Severity;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.FieldGrammar.Condition;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;
import java.util.List;
import java.util.Optional;

/** Words for fields that an object must not have, and for those that it lacks. */
final class FieldProblems {

    /** Initials that are read letter by letter, the first of them as if it began with a vowel. */
    private static final List<String> SPELT_WITH_A_VOWEL = List.of("HTTP", "MQTT", "SNS", "SQS");

    private final SpecVersion version;
    private final Diagnostics diagnostics;

    FieldProblems(SpecVersion version, Diagnostics diagnostics) {
        this.version = version;
        this.diagnostics = diagnostics;
    }

    void tooNew(Mapping.Member member, ObjectGrammar grammar, FieldGrammar field) {
        boolean protocol = grammar.unknown() == ObjectGrammar.Unknown.PROTOCOL;
        String what = protocol ? "bindings of \"" + member.name() + "\"" : "\"" + member.name() + "\"";
        Diagnostic problem = tooNew(member.key().origin(), what, field.since());
        // Other tools take the bindings of any protocol in any version.
        diagnostics.report(protocol ? problem.withSeverity(Severity.WARNING) : problem);
    }

    void referenceTooNew(Mapping.Member ref, ObjectGrammar grammar, SpecVersion since) {
        diagnostics.report(tooNew(ref.key().origin(), "a reference in place of " + article(grammar.name()), since));
    }

    /** That something came with a later version than that of the document. */
    Diagnostic tooNew(Origin origin, String what, SpecVersion since) {
        return Diagnostic.of(
                        DiagnosticCode.FIELD_TOO_NEW,
                        origin,
                        what + " came with AsyncAPI " + since + ", the document is written in " + version)
                .withHelp("set \"asyncapi\" to " + SpecVersion.NEWEST);
    }

    void withoutEffect(Mapping.Member member, ObjectGrammar grammar) {
        String name = member.name();
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_FIELD,
                        member.key().origin(),
                        article(grammar.name()) + " has no field \"" + name + "\", so it has no effect")
                .withSeverity(Severity.WARNING)
                .withHelp(Suggestions.didYouMean(name, grammar.fieldNames())));
    }

    void unknown(Mapping object, Mapping.Member member, ObjectGrammar grammar, Optional<String> bindingVersion) {
        List<FieldGrammar> namesakes = grammar.fields().stream()
                .filter(field -> field.name().equals(member.name()))
                .toList();
        if (namesakes.isEmpty()) {
            diagnostics.report(unknown(member, grammar));
            return;
        }
        Optional<FieldGrammar> ofThisVersion =
                namesakes.stream().filter(field -> field.isIn(bindingVersion)).findFirst();
        if (ofThisVersion.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_FIELD,
                    member.key().origin(),
                    article(grammar.name()) + " of version " + bindingVersion.orElse("") + " has no field \""
                            + member.name() + "\"",
                    "version " + String.join(" or ", namesakes.get(0).bindingVersions()) + " of the binding has it");
            return;
        }
        Condition broken = ofThisVersion.get().conditions().stream()
                .filter(condition -> condition.fails(object))
                .findFirst()
                .orElseThrow();
        // Where the value itself is wrong that decides, that is reported and this follows from it.
        if (isKnown(object, grammar, broken.field())) {
            List<String> values = namesakes.stream()
                    .flatMap(field -> field.conditions().stream())
                    .filter(condition -> condition.field().equals(broken.field()))
                    .flatMap(condition -> condition.values().stream())
                    .toList();
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_FIELD,
                    member.key().origin(),
                    article(grammar.name()) + " has \"" + member.name() + "\" only where "
                            + new Condition(broken.field(), values));
        }
    }

    private static Diagnostic unknown(Mapping.Member member, ObjectGrammar grammar) {
        String name = member.name();
        boolean reference = name.equals("$ref");
        String message = reference
                ? "no reference may stand in place of " + article(grammar.name())
                : article(grammar.name()) + " has no field \"" + name + "\"";
        Optional<String> help = reference ? Optional.empty() : help(name, grammar);
        return Diagnostic.of(DiagnosticCode.UNKNOWN_FIELD, member.key().origin(), message)
                .withHelp(help);
    }

    private static Optional<String> help(String name, ObjectGrammar grammar) {
        if (grammar.extensible() && Extensions.isMeant(name)) {
            return Optional.of(
                    "the name of an extension is \"x-\" with letters, digits, \".\", \"_\" and \"-\" behind it");
        }
        return Suggestions.didYouMean(name, grammar.fieldNames())
                .or(() -> grammar.extensible()
                        ? Optional.of("the names of extensions begin with \"x-\"")
                        : Optional.empty());
    }

    private static boolean isKnown(Mapping object, ObjectGrammar grammar, String field) {
        Optional<Node> value = object.child(field);
        return grammar.field(field)
                .filter(known -> !(known.value() instanceof ValueGrammar.EnumValue choice)
                        || (value.isPresent()
                                && value.get() instanceof Scalar scalar
                                && choice.values().contains(scalar.text())))
                .isPresent();
    }

    void missing(Mapping mapping, Origin key, ObjectGrammar grammar, String name) {
        diagnostics.report(
                DiagnosticCode.MISSING_FIELD,
                place(mapping, key),
                article(grammar.name()) + " needs the field \"" + name + "\"");
    }

    void missingAll(Mapping mapping, Origin key, ObjectGrammar grammar) {
        diagnostics.report(
                DiagnosticCode.MISSING_FIELD,
                place(mapping, key),
                article(grammar.name()) + " needs one of the fields \"" + String.join("\", \"", grammar.oneOf())
                        + "\"");
    }

    private static Origin place(Mapping mapping, Origin key) {
        return key.equals(mapping.origin()) ? beginning(mapping) : key;
    }

    /** The first key of an object that has none itself: an element of a list, or the document. */
    private static Origin beginning(Mapping mapping) {
        Origin origin = mapping.origin();
        Span span = origin.span();
        return mapping.members().stream()
                .findFirst()
                .map(first -> first.key().origin().span())
                .filter(first -> first.startLine() == span.startLine() && first.startColumn() == span.startColumn())
                .map(first -> new Origin(origin.source(), first, origin.pointer()))
                .orElse(new Origin(origin.source(), Span.at(span.startLine(), span.startColumn()), origin.pointer()));
    }

    private static String article(String name) {
        boolean vowel = "AEIO".indexOf(name.charAt(0)) >= 0
                || SPELT_WITH_A_VOWEL.stream().anyMatch(letters -> name.startsWith(letters + " "));
        return (vowel ? "an " : "a ") + name + " Object";
    }
}
