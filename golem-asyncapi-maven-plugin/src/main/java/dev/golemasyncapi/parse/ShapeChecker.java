package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberRange;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringFormat;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import dev.golemasyncapi.source.Origin;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares a tree with the grammar and reports every difference in shape. */
final class ShapeChecker {

    private final Diagnostics diagnostics;
    private final ObjectChecker objects;

    ShapeChecker(SpecVersion version, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.objects = new ObjectChecker(version, diagnostics, this);
    }

    /**
     * Checks a value and what it holds.
     *
     * @param node the value
     * @param key the key that it stands under, which is blamed for what is missing; its own place where it has none
     * @param grammar what it may be
     * @param owner the object that holds it; itself where nothing does
     * @return whether the value itself has the right type
     */
    boolean check(Node node, Origin key, ValueGrammar grammar, Node owner) {
        return grammar.accept(new Check(node, key, owner));
    }

    private boolean wrongType(Node node, String due) {
        diagnostics.report(describe(node, due));
        return false;
    }

    private boolean noString(Node node, StringFormat format) {
        Diagnostic diagnostic = describe(node, "a string");
        if (format == StringFormat.VERSION) {
            diagnostic = diagnostic.withHelp(
                    "write \"" + SpecVersion.NEWEST + "\", in quotes where YAML would see a number");
        } else if (node instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL) {
            diagnostic = diagnostic.withHelp("put it in quotes: \"" + scalar.text() + "\"");
        }
        diagnostics.report(diagnostic);
        return false;
    }

    private static Diagnostic describe(Node node, String due) {
        boolean absent = node instanceof Scalar scalar && scalar.isAbsent();
        return Diagnostic.of(
                DiagnosticCode.WRONG_TYPE,
                node.origin(),
                (absent ? "no value" : node.kindName()) + " where " + due + " is due");
    }

    /** One value against one grammar. */
    private final class Check implements ValueGrammar.Visitor<Boolean> {

        private final Node node;
        private final Origin key;
        private final Node owner;

        Check(Node node, Origin key, Node owner) {
            this.node = node;
            this.key = key;
            this.owner = owner;
        }

        @Override
        public Boolean string(StringValue value) {
            return (node instanceof Scalar scalar && scalar.isString()) || noString(node, value.format());
        }

        @Override
        public Boolean enumeration(EnumValue value) {
            if (!(node instanceof Scalar scalar && scalar.isString())) {
                boolean unquoted =
                        node instanceof Scalar other && value.values().contains(other.text());
                diagnostics.report(describe(node, "a string")
                        .withHelp(unquoted ? Optional.of("put it in quotes") : Optional.empty()));
                return false;
            }
            if (!value.values().contains(scalar.text())) {
                diagnostics.report(Diagnostic.of(
                                DiagnosticCode.WRONG_VALUE,
                                node.origin(),
                                "\"" + scalar.text() + "\" is none of " + String.join(", ", value.values()))
                        .withHelp(Suggestions.didYouMean(scalar.text(), value.values())));
            }
            return true;
        }

        @Override
        public Boolean bool(BooleanValue value) {
            return (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN)
                    || wrongType(node, "a boolean");
        }

        @Override
        public Boolean number(NumberValue value) {
            boolean finite = node instanceof Scalar scalar && scalar.number().isPresent();
            if (!finite) {
                return wrongType(node, value.range() == NumberRange.COUNT ? "a whole number" : "a number");
            }
            BigDecimal number = ((Scalar) node).number().orElseThrow();
            if (value.range() == NumberRange.COUNT && (number.signum() < 0 || !isWhole(number))) {
                diagnostics.report(
                        DiagnosticCode.WRONG_VALUE,
                        node.origin(),
                        ((Scalar) node).text() + " is no whole number from 0 on");
            } else if (value.range() == NumberRange.POSITIVE && number.signum() <= 0) {
                diagnostics.report(
                        DiagnosticCode.WRONG_VALUE, node.origin(), ((Scalar) node).text() + " is not greater than 0");
            }
            return true;
        }

        @Override
        public Boolean any(AnyValue value) {
            return true;
        }

        @Override
        public Boolean object(ObjectValue value) {
            if (!(node instanceof Mapping mapping)) {
                return wrongType(node, "an object");
            }
            objects.check(mapping, key, Grammar.object(value), value.orReference());
            return true;
        }

        @Override
        public Boolean schema(SchemaValue value) {
            if (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN) {
                return true;
            }
            if (!(node instanceof Mapping mapping)) {
                return wrongType(node, "a schema");
            }
            objects.check(mapping, key, SchemaGrammar.SCHEMA_OBJECT, true);
            return true;
        }

        @Override
        public Boolean payload(PayloadValue value) {
            Optional<SchemaLanguage> language = owner instanceof Mapping message
                    ? SchemaLanguage.of(message)
                    : Optional.of(SchemaLanguage.SCHEMA_OBJECT);
            if (language.equals(Optional.of(SchemaLanguage.OPENAPI))) {
                return check(OpenApiSchemas.translate(node), key, new SchemaValue(), owner);
            }
            return !language.equals(Optional.of(SchemaLanguage.SCHEMA_OBJECT)) || schema(new SchemaValue());
        }

        @Override
        public Boolean map(MapValue value) {
            if (!(node instanceof Mapping mapping)) {
                return wrongType(node, "an object");
            }
            for (Mapping.Member member : mapping.members()) {
                boolean wellNamed = value.names().isEmpty()
                        || value.names().get().matcher(member.name()).matches();
                if (!wellNamed) {
                    diagnostics.report(
                            DiagnosticCode.INVALID_NAME,
                            member.key().origin(),
                            "the name \"" + member.name() + "\" does not match "
                                    + value.names().get());
                }
                check(member.value(), member.key().origin(), value.values(), mapping);
            }
            return true;
        }

        @Override
        public Boolean list(ListValue value) {
            if (!(node instanceof Sequence sequence)) {
                return wrongType(node, "an array");
            }
            if (value.notEmpty() && sequence.items().isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.WRONG_VALUE, node.origin(), "an empty array where at least one element is due");
            }
            for (Node item : sequence.items()) {
                check(item, item.origin(), value.items(), sequence);
            }
            return true;
        }

        @Override
        public Boolean listOrSingle(ListOrSingleValue value) {
            return check(node, key, node instanceof Sequence ? value.list() : value.single(), owner);
        }

        @Override
        public Boolean byField(ByFieldValue value) {
            boolean present = node instanceof Mapping mapping
                    && mapping.member(value.field()).isPresent();
            return check(node, key, present ? value.present() : value.absent(), owner);
        }
    }

    /** Without writing the number out, since its exponent may be anything. */
    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
