package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.ValueGrammar.AnyValue;
import dev.golemasyncapi.parse.ValueGrammar.BooleanValue;
import dev.golemasyncapi.parse.ValueGrammar.ByFieldValue;
import dev.golemasyncapi.parse.ValueGrammar.EnumValue;
import dev.golemasyncapi.parse.ValueGrammar.ListOrSingleValue;
import dev.golemasyncapi.parse.ValueGrammar.ListValue;
import dev.golemasyncapi.parse.ValueGrammar.MapValue;
import dev.golemasyncapi.parse.ValueGrammar.NumberValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectOrOtherValue;
import dev.golemasyncapi.parse.ValueGrammar.ObjectValue;
import dev.golemasyncapi.parse.ValueGrammar.PayloadValue;
import dev.golemasyncapi.parse.ValueGrammar.SchemaValue;
import dev.golemasyncapi.parse.ValueGrammar.StringValue;
import dev.golemasyncapi.source.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares a tree with the grammar and reports every difference in shape. */
final class ShapeChecker {

    private final Diagnostics diagnostics;
    private final ScalarChecker scalars;
    private final ObjectChecker objects;

    ShapeChecker(SpecVersion version, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.scalars = new ScalarChecker(version, diagnostics);
        this.objects = new ObjectChecker(version, diagnostics, this);
    }

    /** The part of this that compares objects. */
    ObjectChecker objects() {
        return objects;
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
            return scalars.string(node, value);
        }

        @Override
        public Boolean enumeration(EnumValue value) {
            return scalars.enumeration(node, value);
        }

        @Override
        public Boolean bool(BooleanValue value) {
            return isBoolean() || scalars.wrongType(node, "a boolean");
        }

        private boolean isBoolean() {
            return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.BOOLEAN;
        }

        @Override
        public Boolean number(NumberValue value) {
            return scalars.number(node, value);
        }

        @Override
        public Boolean any(AnyValue value) {
            return true;
        }

        @Override
        public Boolean object(ObjectValue value) {
            if (!(node instanceof Mapping mapping)) {
                return scalars.wrongType(node, "an object");
            }
            objects.check(mapping, key, Grammar.objectOf(value), value.referenceSince());
            return true;
        }

        @Override
        public Boolean schema(SchemaValue value) {
            if (isBoolean()) {
                return true;
            }
            if (!(node instanceof Mapping mapping)) {
                return scalars.wrongType(node, "a schema");
            }
            objects.check(mapping, key, SchemaGrammar.SCHEMA_OBJECT, Optional.of(SpecVersion.V2_0_0));
            Optional<Node> type = mapping.child("type");
            boolean ofOthers = value.ofObjects()
                    && type.isPresent()
                    && !(type.get() instanceof Scalar scalar && scalar.text().equals("object"));
            if (ofOthers) {
                diagnostics.report(
                        DiagnosticCode.WRONG_VALUE,
                        type.get().origin(),
                        "a schema of another type where one of type object is due",
                        "write \"type: object\", with a property for each name");
            }
            return true;
        }

        @Override
        public Boolean payload(PayloadValue value) {
            Optional<SchemaLanguage> language = owner instanceof Mapping message
                    ? SchemaLanguage.of(message)
                    : Optional.of(SchemaLanguage.SCHEMA_OBJECT);
            if (language.equals(Optional.of(SchemaLanguage.OPENAPI))) {
                return check(OpenApiSchemas.translate(node), key, new SchemaValue(false), owner);
            }
            return !language.equals(Optional.of(SchemaLanguage.SCHEMA_OBJECT)) || schema(new SchemaValue(false));
        }

        @Override
        public Boolean map(MapValue value) {
            if (!(node instanceof Mapping mapping)) {
                return scalars.wrongType(node, "an object");
            }
            for (Mapping.Member member : mapping.members()) {
                scalars.name(member.key(), value.names());
                check(member.value(), member.key().origin(), value.values(), mapping);
            }
            return true;
        }

        @Override
        public Boolean list(ListValue value) {
            if (!(node instanceof Sequence sequence)) {
                return scalars.wrongType(node, "an array");
            }
            if (value.notEmpty() && sequence.items().isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.WRONG_VALUE, node.origin(), "an empty array where at least one element is due");
            }
            for (Node item : sequence.items()) {
                check(item, item.origin(), value.items(), sequence);
            }
            if (value.unique()) {
                repeated(sequence);
            }
            return true;
        }

        private void repeated(Sequence sequence) {
            Map<Object, Node> seen = new HashMap<>();
            for (Node item : sequence.items()) {
                Node first = seen.putIfAbsent(NodeValue.of(item), item);
                if (first != null) {
                    String what = item instanceof Scalar scalar ? scalar.text() : item.kindName();
                    boolean text = item instanceof Scalar scalar && scalar.isString();
                    diagnostics.report(Diagnostic.of(
                                    DiagnosticCode.REPEATED_VALUE,
                                    item.origin(),
                                    (text ? "\"" + what + "\"" : what) + " stands in the array for the second time")
                            .withRelated(first.origin(), "here for the first time")
                            .withHelp("remove one of the two"));
                }
            }
        }

        @Override
        public Boolean listOrSingle(ListOrSingleValue value) {
            return check(node, key, node instanceof Sequence ? value.list() : value.single(), owner);
        }

        @Override
        public Boolean objectOrOther(ObjectOrOtherValue value) {
            return check(node, key, node instanceof Mapping ? value.object() : value.other(), owner);
        }

        @Override
        public Boolean byField(ByFieldValue value) {
            boolean present = node instanceof Mapping mapping
                    && mapping.member(value.field()).isPresent();
            return check(node, key, present ? value.present() : value.absent(), owner);
        }
    }
}
