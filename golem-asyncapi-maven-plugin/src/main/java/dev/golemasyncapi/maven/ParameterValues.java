package dev.golemasyncapi.maven;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.jspecify.annotations.Nullable;

/**
 * The values that the parameters of a goal have in the end, as text. They are read from the fields, so that none can be
 * forgotten. What Maven hands to the goal about the build is left out.
 */
final class ParameterValues {

    private final Path base;

    private ParameterValues(Path base) {
        this.base = base;
    }

    /**
     * All parameters of a goal, by name.
     *
     * @param base files below this folder count by their path from it, so that a project may be moved
     */
    static Map<String, String> of(AbstractMojo mojo, Path base) {
        return new ParameterValues(base).fields(mojo, AbstractMojo.class);
    }

    private Map<String, String> fields(Object object, Class<?> until) {
        Map<String, String> values = new TreeMap<>();
        for (Class<?> type = object.getClass(); !type.equals(until); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (mayBeSet(field)) {
                    values.put(field.getName(), text(value(field, object)));
                }
            }
        }
        return values;
    }

    /** Whether Maven may set a field to something that the user gave. */
    private static boolean mayBeSet(Field field) {
        int modifiers = field.getModifiers();
        boolean ofTheBuild = field.getType().getName().startsWith("org.");
        return !Modifier.isStatic(modifiers) && !Modifier.isFinal(modifiers) && !ofTheBuild;
    }

    private static @Nullable Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field that was made accessible is not: " + field, e);
        }
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof File file) {
            Path path = file.toPath();
            return "=" + (path.startsWith(base) ? base.relativize(path) : path);
        }
        if (value instanceof Collection<?> list) {
            StringBuilder all = new StringBuilder("[");
            for (@Nullable Object each : list) {
                all.append(framed(each));
            }
            return all.append(']').toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(framed(key), framed(each)));
            return sorted.toString();
        }
        if (value.getClass().getName().startsWith("java.lang.") || value instanceof Enum<?>) {
            return "=" + value;
        }
        return fields(value, Object.class).toString();
    }

    /** With its length in front, no text can look like two. */
    private String framed(@Nullable Object value) {
        String text = text(value);
        return text.length() + ":" + text;
    }
}
