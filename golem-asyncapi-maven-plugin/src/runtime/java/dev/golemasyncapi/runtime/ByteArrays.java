package dev.golemasyncapi.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes values of byte arrays, and of lists and maps with byte arrays in them at any depth: copied on their way in and
 * out, and equal when their bytes are.
 */
public final class ByteArrays {

    private ByteArrays() {}

    /**
     * {@return a copy of bytes, or {@code null} for {@code null}}
     *
     * @param bytes the bytes, or {@code null}
     */
    public static byte[] copyOf(byte[] bytes) {
        return bytes == null ? null : bytes.clone();
    }

    /**
     * {@return an unmodifiable copy of a list and of the bytes in it, or {@code null} for {@code null}}
     *
     * @param <T> the type of the elements
     * @param list the list, or {@code null}
     */
    public static <T> List<T> copyOf(List<T> list) {
        if (list == null) {
            return null;
        }
        List<T> copy = new ArrayList<>(list.size());
        list.forEach(element -> copy.add(copyOfValue(element)));
        return Collections.unmodifiableList(copy);
    }

    /**
     * {@return an unmodifiable copy of a map and of the bytes in it, or {@code null} for {@code null}}
     *
     * @param <T> the type of the values
     * @param map the map, or {@code null}
     */
    public static <T> Map<String, T> copyOf(Map<String, T> map) {
        if (map == null) {
            return null;
        }
        Map<String, T> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, copyOfValue(value)));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("unchecked") // a copy has the type of its original
    private static <T> T copyOfValue(T value) {
        if (value instanceof byte[] bytes) {
            return (T) bytes.clone();
        }
        if (value instanceof List<?> list) {
            return (T) copyOf(list);
        }
        return value instanceof Map<?, ?> map ? (T) copyOf((Map<String, ?>) map) : value;
    }

    /**
     * {@return whether two values are equal, byte arrays by their bytes}
     *
     * @param one a value, or {@code null}
     * @param other another value, or {@code null}
     */
    public static boolean equal(Object one, Object other) {
        if (one instanceof byte[] bytes) {
            return other instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (one instanceof List<?> list) {
            return other instanceof List<?> others && equalLists(list, others);
        }
        if (one instanceof Map<?, ?> map) {
            return other instanceof Map<?, ?> others
                    && map.keySet().equals(others.keySet())
                    && map.entrySet().stream().allMatch(entry -> equal(entry.getValue(), others.get(entry.getKey())));
        }
        return Objects.equals(one, other);
    }

    private static boolean equalLists(List<?> list, List<?> others) {
        if (list.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < list.size(); i++) {
            if (!equal(list.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return a hash that fits {@link #equal}}
     *
     * @param value a value, or {@code null}
     */
    public static int hash(Object value) {
        if (value instanceof byte[] bytes) {
            return Arrays.hashCode(bytes);
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(ByteArrays::hash).reduce(1, (hash, element) -> 31 * hash + element);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .mapToInt(entry -> Objects.hashCode(entry.getKey()) ^ hash(entry.getValue()))
                    .sum();
        }
        return Objects.hashCode(value);
    }

    /**
     * {@return the value for people: bytes in base64}
     *
     * @param value a value, or {@code null}
     */
    public static String text(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ByteArrays::text).toList().toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, String> texts = new LinkedHashMap<>();
            map.forEach((name, member) -> texts.put(name, text(member)));
            return texts.toString();
        }
        return String.valueOf(value);
    }
}
