package dev.golemasyncapi.parse;

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
import dev.golemasyncapi.source.JsonPointer;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/** Goes through a tree by the grammar and puts what it finds into an index. What has the wrong type is passed over. */
final class DocumentWalker {

    private static final String REF = "$ref";

    private final DocumentIndex index;

    DocumentWalker(DocumentIndex index) {
        this.index = index;
    }

    /**
     * Goes through a value.
     *
     * @param node the value
     * @param key its key; its own place where it has none
     * @param grammar what it may be
     */
    void walk(Node node, Origin key, ValueGrammar grammar) {
        grammar.accept(new Step(node, key, node));
    }

    private void object(Mapping mapping, Origin key, ObjectGrammar grammar, boolean orReference) {
        if (!index.note(mapping, grammar.name())) {
            return;
        }
        Optional<Node> ref = orReference ? mapping.child(REF) : Optional.empty();
        if (ref.isPresent()) {
            // No specification says what a reference in place of one protocol's binding leads to, so any place will do.
            if (ref.get() instanceof Scalar scalar && scalar.isString() && !grammar.isBinding()) {
                index.put(new SpecReference(grammar.name(), mapping, scalar, key));
            }
            return;
        }
        index.put(new SpecObject(grammar.name(), mapping, key));
        for (Mapping.Member member : mapping.members()) {
            grammar.field(member.name(), mapping, Optional.empty())
                    .ifPresent(field -> field.value()
                            .accept(new Step(member.value(), member.key().origin(), mapping)));
        }
    }

    /** The language of a message's payload: the last trait that says one decides. */
    private SchemaLanguage language(Mapping message) {
        Optional<String> format = schemaFormat(message);
        if (message.child("traits").orElse(message) instanceof Sequence traits) {
            for (Node trait : traits.items()) {
                Optional<String> ofTrait = target(trait).flatMap(DocumentWalker::schemaFormat);
                format = ofTrait.isPresent() ? ofTrait : format;
            }
        }
        return SchemaLanguage.of(format);
    }

    private Optional<Node> target(Node trait) {
        Optional<String> ref = text(trait.child(REF));
        return ref.isEmpty()
                ? Optional.of(trait)
                : ref.filter(pointer -> pointer.startsWith("#"))
                        .flatMap(pointer -> JsonPointer.parse(pointer.substring(1)))
                        .flatMap(index.root()::at);
    }

    private static Optional<String> schemaFormat(Node message) {
        return text(message.child("schemaFormat"));
    }

    private static Optional<String> text(Optional<Node> node) {
        return node.flatMap(value ->
                value instanceof Scalar scalar && scalar.isString() ? Optional.of(scalar.text()) : Optional.empty());
    }

    /** One value against one grammar; the result says nothing. */
    private final class Step implements ValueGrammar.Visitor<Boolean> {

        private final Node node;
        private final Origin key;
        private final Node owner;

        Step(Node node, Origin key, Node owner) {
            this.node = node;
            this.key = key;
            this.owner = owner;
        }

        @Override
        public Boolean string(StringValue value) {
            return true;
        }

        @Override
        public Boolean enumeration(EnumValue value) {
            return true;
        }

        @Override
        public Boolean bool(BooleanValue value) {
            return true;
        }

        @Override
        public Boolean number(NumberValue value) {
            return true;
        }

        @Override
        public Boolean any(AnyValue value) {
            return true;
        }

        @Override
        public Boolean object(ObjectValue value) {
            if (node instanceof Mapping mapping) {
                DocumentWalker.this.object(mapping, key, Grammar.objectOf(value), value.orReference());
            }
            return true;
        }

        @Override
        public Boolean schema(SchemaValue value) {
            if (node instanceof Mapping mapping) {
                DocumentWalker.this.object(mapping, key, SchemaGrammar.SCHEMA_OBJECT, true);
            } else {
                index.note(node, DocumentIndex.SCHEMA);
            }
            return true;
        }

        @Override
        public Boolean payload(PayloadValue value) {
            return switch (owner instanceof Mapping message ? language(message) : SchemaLanguage.SCHEMA_OBJECT) {
                case SCHEMA_OBJECT -> schema(new SchemaValue(false));
                case OPENAPI -> new Step(OpenApiSchemas.translate(node), key, owner).schema(new SchemaValue(false));
                case AVRO, OTHER -> true;
            };
        }

        @Override
        public Boolean map(MapValue value) {
            if (node instanceof Mapping mapping && index.noteContainer(mapping)) {
                for (Mapping.Member member : mapping.members()) {
                    value.values().accept(new Step(member.value(), member.key().origin(), mapping));
                }
            }
            return true;
        }

        @Override
        public Boolean list(ListValue value) {
            if (node instanceof Sequence sequence && index.noteContainer(sequence)) {
                for (Node item : sequence.items()) {
                    value.items().accept(new Step(item, item.origin(), sequence));
                }
            }
            return true;
        }

        @Override
        public Boolean listOrSingle(ListOrSingleValue value) {
            return (node instanceof Sequence ? value.list() : value.single()).accept(this);
        }

        @Override
        public Boolean objectOrOther(ObjectOrOtherValue value) {
            return (node instanceof Mapping ? value.object() : value.other()).accept(this);
        }

        @Override
        public Boolean byField(ByFieldValue value) {
            boolean present = node instanceof Mapping mapping
                    && mapping.member(value.field()).isPresent();
            return (present ? value.present() : value.absent()).accept(this);
        }
    }
}
