package dev.golemasyncapi.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An object of the specification.
 *
 * @param name its name in the specification, without the word Object
 * @param fields its fields; a name stands in the list several times where its value depends on the object's type
 * @param extensible whether it may have extensions, whose names begin with {@code x-}
 * @param unknown what becomes of other fields
 */
public record ObjectGrammar(String name, List<FieldGrammar> fields, boolean extensible, Unknown unknown) {

    /** Copies the list. */
    public ObjectGrammar {
        fields = List.copyOf(fields);
    }

    /** What becomes of fields that the specification does not name. */
    public enum Unknown {
        /** They are errors. */
        REFUSED,
        /** They are keywords of a schema that mean nothing, and are kept. */
        KEYWORD,
        /** They are bindings of a protocol that the specification does not know, and are kept. */
        PROTOCOL
    }

    static ObjectGrammar of(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, Unknown.REFUSED);
    }

    static ObjectGrammar notExtensible(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), false, Unknown.REFUSED);
    }

    static ObjectGrammar schema(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, Unknown.KEYWORD);
    }

    static ObjectGrammar bindings(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, Unknown.PROTOCOL);
    }

    /** The field of that name in an object of that type; the type is of no matter to most fields. */
    public Optional<FieldGrammar> field(String fieldName, Optional<String> type) {
        return find(
                fieldName,
                field -> field.onlyFor().isEmpty()
                        || (type.isPresent() && field.onlyFor().contains(type.get())));
    }

    /** The field of that name in objects of any type. */
    public Optional<FieldGrammar> field(String fieldName) {
        return find(fieldName, field -> true);
    }

    /** The names of all fields. */
    public List<String> fieldNames() {
        return fields.stream().map(FieldGrammar::name).distinct().toList();
    }

    private Optional<FieldGrammar> find(String fieldName, Predicate<FieldGrammar> condition) {
        // A loop, since this runs for every member of a document.
        for (FieldGrammar field : fields) {
            if (field.name().equals(fieldName) && condition.test(field)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
