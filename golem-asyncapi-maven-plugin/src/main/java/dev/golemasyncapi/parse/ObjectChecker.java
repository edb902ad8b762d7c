package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.ValueGrammar.StringFormat;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;
import java.util.Optional;

/** Compares an object with the fields that the grammar gives it. */
final class ObjectChecker {

    private static final String REF = "$ref";
    private static final ValueGrammar REFERENCE = new StringValue(StringFormat.URL);

    private final SpecVersion version;
    private final Diagnostics diagnostics;
    private final ShapeChecker values;

    ObjectChecker(SpecVersion version, Diagnostics diagnostics, ShapeChecker values) {
        this.version = version;
        this.diagnostics = diagnostics;
        this.values = values;
    }

    /** Checks an object, or the Reference Object in its place, and all that it holds. */
    void check(Mapping mapping, Origin key, ObjectGrammar grammar, boolean orReference) {
        Optional<Mapping.Member> ref = mapping.member(REF);
        if (orReference && ref.isPresent()) {
            reference(mapping, ref.get());
            return;
        }
        Optional<String> type = mapping.child("type")
                .flatMap(node -> node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
        for (Mapping.Member member : mapping.members()) {
            boolean extension = member.name().startsWith("x-") && grammar.extensible();
            if (!extension) {
                member(mapping, member, grammar, type);
            }
        }
        for (FieldGrammar field : grammar.fields()) {
            boolean due = field.required()
                    && field.since().compareTo(version) <= 0
                    && grammar.field(field.name(), type).equals(Optional.of(field));
            if (due && mapping.member(field.name()).isEmpty()) {
                missing(mapping, key, grammar, field.name());
            }
        }
    }

    private void reference(Mapping mapping, Mapping.Member ref) {
        values.check(ref.value(), ref.key().origin(), REFERENCE, mapping);
        for (Mapping.Member member : mapping.members()) {
            if (!member.name().equals(REF)) {
                diagnostics.report(
                        DiagnosticCode.IGNORED_BESIDE_REFERENCE,
                        member.key().origin(),
                        "\"" + member.name() + "\" is ignored beside \"$ref\"");
            }
        }
    }

    private void member(Mapping mapping, Mapping.Member member, ObjectGrammar grammar, Optional<String> type) {
        Optional<FieldGrammar> field = grammar.field(member.name(), type);
        if (field.isEmpty()) {
            unknown(member, grammar, type);
        } else if (field.get().since().compareTo(version) > 0) {
            diagnostics.report(
                    DiagnosticCode.FIELD_TOO_NEW,
                    member.key().origin(),
                    "\"" + member.name() + "\" came with AsyncAPI "
                            + field.get().since() + ", the document is written in " + version,
                    "set \"asyncapi\" to " + SpecVersion.NEWEST);
        } else {
            values.check(member.value(), member.key().origin(), field.get().value(), mapping);
        }
    }

    private void unknown(Mapping.Member member, ObjectGrammar grammar, Optional<String> type) {
        switch (grammar.unknown()) {
            case KEYWORD -> unknownKeyword(member, grammar);
            case PROTOCOL -> unknownProtocol(member, grammar);
            case REFUSED -> unknownField(member, grammar, type);
        }
    }

    private void unknownKeyword(Mapping.Member member, ObjectGrammar grammar) {
        String name = member.name();
        if (SchemaGrammar.OF_OTHER_DIALECTS.contains(name)) {
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

    private void unknownField(Mapping.Member member, ObjectGrammar grammar, Optional<String> type) {
        String name = member.name();
        if (grammar.field(name).isPresent()) {
            // Where the type itself is wrong, that is reported and this follows from it.
            if (type.isPresent() && knowsType(grammar, type.get())) {
                diagnostics.report(
                        DiagnosticCode.UNKNOWN_FIELD,
                        member.key().origin(),
                        article(grammar.name()) + " of type " + type.get() + " has no field \"" + name + "\"");
            }
            return;
        }
        boolean reference = name.equals(REF);
        String message = reference
                ? "no reference may stand in place of " + article(grammar.name())
                : article(grammar.name()) + " has no field \"" + name + "\"";
        Optional<String> aboutExtensions = grammar.extensible() && !reference
                ? Optional.of("the names of extensions begin with \"x-\"")
                : Optional.empty();
        diagnostics.report(Diagnostic.of(
                        DiagnosticCode.UNKNOWN_FIELD, member.key().origin(), message)
                .withHelp(Suggestions.didYouMean(name, grammar.fieldNames()).or(() -> aboutExtensions)));
    }

    private static boolean knowsType(ObjectGrammar grammar, String type) {
        return grammar.field("type")
                .map(field -> field.value() instanceof ValueGrammar.EnumValue types
                        && types.values().contains(type))
                .orElse(false);
    }

    private void missing(Mapping mapping, Origin key, ObjectGrammar grammar, String name) {
        boolean hasKey = !key.equals(mapping.origin());
        Origin place = hasKey ? key : beginning(mapping);
        diagnostics.report(
                DiagnosticCode.MISSING_FIELD, place, article(grammar.name()) + " needs the field \"" + name + "\"");
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
        boolean vowel = "AEIO".indexOf(name.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + name + " Object";
    }
}
