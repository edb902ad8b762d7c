package dev.golemasyncapi.diff;

import dev.golemasyncapi.model.AnyType;
import dev.golemasyncapi.model.EnumType;
import dev.golemasyncapi.model.ListType;
import dev.golemasyncapi.model.MapType;
import dev.golemasyncapi.model.ObjectType;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.ScalarType;
import dev.golemasyncapi.model.SetType;
import dev.golemasyncapi.model.TaggedType;
import dev.golemasyncapi.model.TupleType;
import dev.golemasyncapi.model.Type;
import dev.golemasyncapi.model.TypeDeclaration;
import dev.golemasyncapi.model.TypeId;
import dev.golemasyncapi.model.TypeReference;
import dev.golemasyncapi.model.TypeUse;
import dev.golemasyncapi.model.Types;
import dev.golemasyncapi.model.UnionType;
import dev.golemasyncapi.model.WrapperType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a reader takes every value that a writer may write. A generated client takes unlisted values and unknown
 * variants; a service is expected to take none.
 */
final class WireValues {

    private static final Set<ScalarType> INTEGERS = EnumSet.of(ScalarType.INT32, ScalarType.INT64);
    private static final Set<ScalarType> NUMBERS =
            EnumSet.of(ScalarType.INT32, ScalarType.INT64, ScalarType.BIG_INTEGER, ScalarType.FLOAT, ScalarType.DOUBLE);

    /** Types of text; what is in none of them is no text. */
    private static final Set<ScalarType> TEXTS = EnumSet.of(
            ScalarType.STRING,
            ScalarType.DATE_TIME,
            ScalarType.DATE,
            ScalarType.TIME,
            ScalarType.DURATION,
            ScalarType.BYTES,
            ScalarType.UUID,
            ScalarType.URI,
            ScalarType.LATIN1_BYTES);

    /** What else each type takes than its own values. */
    private static final Map<ScalarType, Set<ScalarType>> TAKES = Map.of(
            ScalarType.STRING, TEXTS,
            ScalarType.INT64, INTEGERS,
            ScalarType.BIG_INTEGER, INTEGERS,
            ScalarType.FLOAT, NUMBERS,
            ScalarType.DOUBLE, NUMBERS,
            ScalarType.DECIMAL, NUMBERS);

    private final Types readers;
    private final Types writers;
    private final boolean client;
    private final Set<Pair> assumed = new HashSet<>();

    /**
     * @param readers the declarations of what is read
     * @param writers the declarations of what is written
     * @param client whether a generated client reads
     */
    WireValues(Types readers, Types writers, boolean client) {
        this.readers = readers;
        this.writers = writers;
        this.client = client;
    }

    private record Pair(TypeId reader, TypeId writer) {}

    /** Whether the reader takes what is written, {@code null} included. */
    boolean takes(TypeUse reader, TypeUse writer) {
        return (reader.nullable() || !writer.nullable()) && takes(reader.type(), writer.type());
    }

    /** Whether the reader takes what is written. */
    boolean takes(Type reader, Type writer) {
        if (reader == AnyType.ANY) {
            return true;
        }
        if (reader instanceof TypeReference one && writer instanceof TypeReference other) {
            boolean first = assumed.add(new Pair(one.id(), other.id()));
            return !first || takes(readers.get(one.id()), writers.get(other.id()));
        }
        if (reader instanceof TypeReference one) {
            return takes(readers.get(one.id()), writer);
        }
        if (writer instanceof TypeReference other) {
            return takes(reader, writers.get(other.id()));
        }
        Optional<TypeUse> read = element(reader);
        Optional<TypeUse> written = element(writer);
        if (read.isPresent() && written.isPresent()) {
            boolean repeats = !client && reader instanceof SetType && !(writer instanceof SetType);
            return !repeats && takes(read.get(), written.get());
        }
        if (reader instanceof MapType one && writer instanceof MapType other) {
            return takes(one.value(), other.value());
        }
        if (reader instanceof TaggedType one && writer instanceof TaggedType other) {
            return one.tag().equals(other.tag()) && takes(one.value(), other.value());
        }
        return reader.equals(writer)
                || (reader instanceof ScalarType one
                        && writer instanceof ScalarType other
                        && TAKES.getOrDefault(one, Set.of()).contains(other));
    }

    private static Optional<TypeUse> element(Type type) {
        if (type instanceof ListType list) {
            return Optional.of(list.element());
        }
        return type instanceof SetType set ? Optional.of(set.element()) : Optional.empty();
    }

    private boolean takes(TypeDeclaration reader, Type writer) {
        if (reader instanceof EnumType listed) {
            return client && takes(listed.base(), writer);
        }
        if (reader instanceof WrapperType wrapper) {
            return takes(wrapper.value(), writer);
        }
        if (reader instanceof ObjectType object && writer instanceof MapType map) {
            return object.additionalProperties().isPresent()
                    && object.properties().stream()
                            .noneMatch(field -> field.required() || !takes(field.type(), map.value()));
        }
        return reader instanceof UnionType union
                && (client
                        || union.variants().stream().anyMatch(variant -> takes(readers.get(variant.type()), writer)));
    }

    private boolean takes(Type reader, TypeDeclaration writer) {
        if (writer instanceof EnumType listed) {
            return takes(reader, listed.base());
        }
        if (writer instanceof WrapperType wrapper) {
            return takes(reader, wrapper.value());
        }
        if (reader instanceof MapType map && writer instanceof ObjectType object) {
            return object.properties().stream().allMatch(field -> takes(map.value(), field.type()))
                    && object.additionalProperties()
                            .filter(others -> !takes(map.value(), others))
                            .isEmpty();
        }
        return writer instanceof UnionType union
                && union.variants().stream().allMatch(variant -> takes(reader, writers.get(variant.type())));
    }

    private boolean takes(TypeDeclaration reader, TypeDeclaration writer) {
        if (writer instanceof UnionType union) {
            return union.variants().stream()
                    .allMatch(variant ->
                            (client && reader instanceof UnionType) || takes(reader, writers.get(variant.type())));
        }
        if (reader instanceof UnionType union) {
            return client || union.variants().stream().anyMatch(variant -> takes(readers.get(variant.type()), writer));
        }
        if (reader instanceof ObjectType one && writer instanceof ObjectType other) {
            return takesMembers(one, other);
        }
        if (reader instanceof TupleType one && writer instanceof TupleType other) {
            return takesElements(one, other);
        }
        if (reader instanceof EnumType one && writer instanceof EnumType other) {
            return takes(one.base(), other.base()) && (client || texts(one).containsAll(texts(other)));
        }
        if (reader instanceof WrapperType one) {
            return writer instanceof WrapperType other ? takes(one.value(), other.value()) : takes(one.value(), writer);
        }
        return writer instanceof WrapperType other && takes(reader, other.value());
    }

    private static List<String> texts(EnumType type) {
        return type.values().stream().map(EnumType.Value::text).toList();
    }

    private boolean takesMembers(ObjectType reader, ObjectType writer) {
        boolean closed = reader.additionalProperties().isEmpty();
        boolean known = writer.properties().stream()
                .allMatch(field -> Fields.named(reader.properties(), field.name())
                        .map(same -> takesField(same, field))
                        .orElse(!closed));
        boolean complete = reader.properties().stream()
                .filter(Property::required)
                .allMatch(field -> Fields.named(writer.properties(), field.name())
                        .filter(Property::required)
                        .isPresent());
        boolean others = writer.additionalProperties().isEmpty() || !closed;
        return known && complete && others && reader.tag().equals(writer.tag());
    }

    private boolean takesField(Property reader, Property writer) {
        boolean constant = reader.constant().isEmpty() || reader.constant().equals(writer.constant());
        // A client keeps a null that the schema of an optional field does not allow.
        boolean nulls = client && !reader.required();
        return constant
                && (nulls ? takes(reader.type().type(), writer.type().type()) : takes(reader.type(), writer.type()));
    }

    private boolean takesElements(TupleType reader, TupleType writer) {
        if (writer.items().size() > reader.items().size()
                && reader.additionalItems().isEmpty()) {
            return false;
        }
        for (int i = 0; i < Math.min(reader.items().size(), writer.items().size()); i++) {
            if (!takesField(reader.items().get(i), writer.items().get(i))) {
                return false;
            }
        }
        return reader.items().stream().filter(Property::required).count()
                <= writer.items().stream().filter(Property::required).count();
    }
}
