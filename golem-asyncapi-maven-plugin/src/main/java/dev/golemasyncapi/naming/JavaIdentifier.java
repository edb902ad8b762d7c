package dev.golemasyncapi.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Turns any text into a legal Java identifier by the convention of its place. Text without a single letter or digit
 * gets a name made of its code points, so that different texts keep different names.
 */
public final class JavaIdentifier {

    private JavaIdentifier() {}

    /** The name of a type, such as {@code WorkerEvent} for {@code worker-event}. */
    public static String type(String text) {
        List<String> words = words(text);
        boolean shouting = words.size() > 1 && isShouting(text);
        String name = words.stream()
                .map(word -> capitalized(shouting ? lower(word) : word))
                .collect(Collectors.joining());
        return ReservedWords.escapeType(ShortNames.cut(startLegally(name, "Type"), ShortNames.OF_A_TYPE, text));
    }

    /** The name of a record component, parameter, field or method, such as {@code workerEvent}. */
    public static String member(String text) {
        List<String> words = words(text);
        boolean shouting = isShouting(text);
        var name = new StringBuilder();
        for (String word : words) {
            String spelled = shouting || (name.isEmpty() && isShouting(word)) ? lower(word) : word;
            name.append(name.isEmpty() ? decapitalized(spelled) : capitalized(spelled));
        }
        return ReservedWords.escapeMember(
                ShortNames.cut(startLegally(name.toString(), "value"), ShortNames.OF_A_MEMBER, text));
    }

    /** The name of a constant, such as {@code WORKER_EVENT}. */
    public static String constant(String text) {
        String name =
                words(text).stream().map(word -> word.toUpperCase(Locale.ROOT)).collect(Collectors.joining("_"));
        return ShortNames.cut(startLegally(name, "VALUE_"), ShortNames.OF_A_MEMBER, text);
    }

    /** The name of a package's last part, such as {@code workerevent}. */
    public static String packagePart(String text) {
        String name = Words.of(text).stream().map(JavaIdentifier::lower).collect(Collectors.joining());
        return ReservedWords.escapeMember(ShortNames.cut(startLegally(name, "p"), ShortNames.OF_A_MEMBER, text));
    }

    private static List<String> words(String text) {
        List<String> words = Words.of(text);
        if (!words.isEmpty()) {
            return words;
        }
        if (text.isEmpty()) {
            return List.of("Empty");
        }
        return text.codePoints().mapToObj(Words::spelled).toList();
    }

    private static String startLegally(String name, String prefix) {
        return name.isEmpty() || !Character.isJavaIdentifierStart(name.codePointAt(0)) ? prefix + name : name;
    }

    private static boolean isShouting(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String capitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    private static String decapitalized(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + word.substring(Character.charCount(first));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
