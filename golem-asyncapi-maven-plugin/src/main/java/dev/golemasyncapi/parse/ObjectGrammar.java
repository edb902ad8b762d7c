package dev.golemasyncapi.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An object of the specification.
 *
 * @param name its name in the specification, without the word Object
 * @param fields its fields; a name stands in the list several times where its value depends on another field
 * @param extensible whether it may have extensions, whose names begin with {@code x-}
 * @param unknown what becomes of other fields
 * @param oneOf fields of which it has at least one; empty where it needs none
 * @param bindingVersions the versions of a protocol's binding in which its fields are known; empty for other objects
 */
public record ObjectGrammar(
        String name,
        List<FieldGrammar> fields,
        boolean extensible,
        Unknown unknown,
        List<String> oneOf,
        List<String> bindingVersions) {

    /** Copies the lists. */
    public ObjectGrammar {
        fields = List.copyOf(fields);
        oneOf = List.copyOf(oneOf);
        bindingVersions = List.copyOf(bindingVersions);
    }

    /** What becomes of fields that the specification does not name. */
    public enum Unknown {
        /** They are errors. */
        REFUSED,
        /** They have no effect, which is worth a warning. */
        WITHOUT_EFFECT,
        /** They are keywords of a schema that mean nothing, and are kept. */
        KEYWORD,
        /** They are bindings of a protocol that the specification does not know, and are kept. */
        PROTOCOL,
        /** They are settings of a system behind the protocol, and are kept. */
        SETTING
    }

    static ObjectGrammar of(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, Unknown.REFUSED, List.of(), List.of());
    }

    static ObjectGrammar notExtensible(String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), false, Unknown.REFUSED, List.of(), List.of());
    }

    static ObjectGrammar withUnknown(Unknown unknown, String name, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, unknown, List.of(), List.of());
    }

    static ObjectGrammar binding(String name, List<String> versions, FieldGrammar... fields) {
        return new ObjectGrammar(name, List.of(fields), true, Unknown.REFUSED, List.of(), versions);
    }

    ObjectGrammar withOneOf(String... names) {
        return new ObjectGrammar(name, fields, extensible, unknown, List.of(names), bindingVersions);
    }

    /** Whether this is what one protocol adds to an object. */
    boolean isBinding() {
        return name.endsWith(" Binding");
    }

    /** Whether a field is an extension. */
    boolean isExtension(String fieldName) {
        return extensible && Extensions.isName(fieldName);
    }

    /** The field of that name, as far as the object's other fields tell which of several it is. */
    Optional<FieldGrammar> field(String fieldName, Mapping object, Optional<String> bindingVersion) {
        return find(fieldName, field -> field.isIn(bindingVersion) && field.fits(object));
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
