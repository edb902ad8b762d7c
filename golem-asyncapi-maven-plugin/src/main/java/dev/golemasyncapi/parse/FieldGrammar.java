package dev.golemasyncapi.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of an object of the specification.
 *
 * @param name its name
 * @param value what its value may be
 * @param required whether the object must have it
 * @param since the version of AsyncAPI that brought it
 * @param conditions what the object must look like to have it
 * @param bindingVersions the versions of the binding that have it; empty where all have
 */
public record FieldGrammar(
        String name,
        ValueGrammar value,
        boolean required,
        SpecVersion since,
        List<Condition> conditions,
        List<String> bindingVersions) {

    /** Copies the lists. */
    public FieldGrammar {
        conditions = List.copyOf(conditions);
        bindingVersions = List.copyOf(bindingVersions);
    }

    /**
     * That another field of the object has one of some values.
     *
     * @param field the other field
     * @param values the values, in lower case or upper case
     */
    public record Condition(String field, List<String> values) {

        /** Copies the list. */
        public Condition {
            values = List.copyOf(values);
        }

        /** Whether the other field has such a value. */
        boolean holds(Mapping object) {
            return valueIn(object)
                    .filter(text -> values.stream().anyMatch(text::equalsIgnoreCase))
                    .isPresent();
        }

        /** Whether the other field has another value. */
        boolean fails(Mapping object) {
            return valueIn(object).isPresent() && !holds(object);
        }

        private Optional<String> valueIn(Mapping object) {
            return object.child(field)
                    .flatMap(node -> node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
        }

        @Override
        public String toString() {
            return "\"" + field + "\" is " + String.join(" or ", values);
        }
    }

    static FieldGrammar optional(String name, ValueGrammar value) {
        return new FieldGrammar(name, value, false, SpecVersion.V2_0_0, List.of(), List.of());
    }

    static FieldGrammar required(String name, ValueGrammar value) {
        return new FieldGrammar(name, value, true, SpecVersion.V2_0_0, List.of(), List.of());
    }

    FieldGrammar since(SpecVersion version) {
        return new FieldGrammar(name, value, required, version, conditions, bindingVersions);
    }

    FieldGrammar onlyFor(String... types) {
        return where("type", types);
    }

    FieldGrammar where(String field, String... values) {
        Condition condition = new Condition(field, List.of(values));
        List<Condition> all =
                Stream.concat(conditions.stream(), Stream.of(condition)).toList();
        return new FieldGrammar(name, value, required, since, all, bindingVersions);
    }

    FieldGrammar in(String... versions) {
        return new FieldGrammar(name, value, required, since, conditions, List.of(versions));
    }

    /** Whether an object may have this field, as far as its other fields tell. */
    boolean fits(Mapping object) {
        return conditions.stream().noneMatch(condition -> condition.fails(object));
    }

    /** Whether an object must have this field. */
    boolean isDue(Mapping object, SpecVersion version) {
        return required
                && since.compareTo(version) <= 0
                && conditions.stream().allMatch(condition -> condition.holds(object));
    }

    /** Whether a version of the binding has this field; which one that is may not be known. */
    boolean isIn(Optional<String> bindingVersion) {
        return bindingVersions.isEmpty() || bindingVersion.isEmpty() || bindingVersions.contains(bindingVersion.get());
    }
}
