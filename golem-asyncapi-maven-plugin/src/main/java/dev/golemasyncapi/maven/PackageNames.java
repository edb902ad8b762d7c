package dev.golemasyncapi.maven;

import dev.golemasyncapi.GeneratorRequest;
import dev.golemasyncapi.options.JavaWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Checks the Java names that parameters give, and makes the package name that a project's coordinates suggest. */
final class PackageNames {

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
    private static final Set<String> NUMBERED_DEVICES = Set.of("com", "lpt");

    private PackageNames() {}

    /**
     * The group's package with the last word of the artifact, made legal: com.acme:shop-client gives com.acme.client.
     */
    static String ofCoordinates(String groupId, String artifactId) {
        List<String> segments = new ArrayList<>();
        for (String segment : groupId.split("\\.", -1)) {
            segments.add(legalSegment(segment));
        }
        segments.add(legalSegment(lastWord(artifactId).toLowerCase(Locale.ROOT)));
        return String.join(".", segments);
    }

    /** The last letters and digits that stand together. */
    private static String lastWord(String text) {
        int end = text.length();
        while (end > 0 && !isOfWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        int start = end;
        while (start > 0 && isOfWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return text.substring(start, end);
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetter(codePoint) || Character.isDigit(codePoint);
    }

    /** The value of a parameter that names a package, or nothing where it is not set. */
    static Optional<String> packageName(String parameter, @Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!JavaWords.areNames(value)) {
            throw new MojoFailureException(parameter + " '" + value
                    + "' is not the name of a Java package: words of letters and digits with dots between them,"
                    + " none of them a keyword" + PomLine.advice(List.of(PomLine.of(parameter, legal(value)))));
        }
        return Optional.of(value);
    }

    /** The nearest name that is one. */
    private static String legal(String value) {
        return Arrays.stream(value.strip().split("[./\\\\]+"))
                .filter(segment -> !segment.isEmpty())
                .map(PackageNames::legalSegment)
                .collect(Collectors.joining("."));
    }

    /** Checks that the client can see the payload types. */
    static void checkVisible(GeneratorRequest request) throws MojoFailureException {
        if (request.options().style().packagePrivate()
                && !request.packageOfClient().equals(request.packageOfModel())) {
            throw new MojoFailureException("visibility: the client in " + request.packageOfClient()
                    + " cannot see types that are private to the package " + request.packageOfModel()
                    + "\nIn the pom, add: <modelPackage>" + request.packageOfClient() + "</modelPackage>");
        }
    }

    /** Checks that what is generated for a document gets into no package of what is generated for all. */
    static void checkApart(GeneratorRequest request) throws MojoFailureException {
        checkApart(request, "support code", request.packageOfRuntime());
        if (request.options().contents().testKit()) {
            checkApart(request, "test kit", request.packageOfTestKit());
        }
    }

    private static void checkApart(GeneratorRequest request, String what, String taken) throws MojoFailureException {
        Map<String, String> given = Map.of(
                "modelPackage", request.packageOfModel(),
                "clientPackage", request.packageOfClient());
        for (Map.Entry<String, String> each : new TreeMap<>(given).entrySet()) {
            String name = each.getValue().toLowerCase(Locale.ROOT);
            if (name.equals(taken.toLowerCase(Locale.ROOT)) || name.startsWith(taken.toLowerCase(Locale.ROOT) + ".")) {
                throw new MojoFailureException(each.getKey() + " '" + each.getValue() + "' is in " + taken
                        + ", the package of the " + what + ": choose another one");
            }
        }
    }

    /** The value of a parameter that names a class, or nothing where it is not set. */
    static Optional<String> className(String parameter, @Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!JavaWords.isName(value)) {
            throw new MojoFailureException(
                    parameter + " '" + value + "' is not the name of a Java class, such as OrderEventsClient");
        }
        return Optional.of(value);
    }

    /** Whether Windows has a device of this name, so that no folder may be called so. */
    static boolean isDevice(String segment) {
        String name = segment.toLowerCase(Locale.ROOT);
        boolean numbered = name.length() == 4 && name.charAt(3) >= '0' && name.charAt(3) <= '9';
        return DEVICES.contains(name) || (numbered && NUMBERED_DEVICES.contains(name.substring(0, 3)));
    }

    /**
     * As the Java Language Specification (6.1) advises for domain names: an underscore where a character cannot stand.
     */
    static String legalSegment(String text) {
        StringBuilder segment = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            segment.appendCodePoint(Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) ? c : '_');
        }
        if (segment.isEmpty() || !Character.isJavaIdentifierStart(segment.codePointAt(0))) {
            segment.insert(0, segment.isEmpty() ? "_0" : "_");
        }
        if (!JavaWords.isName(segment.toString()) || isDevice(segment.toString())) {
            segment.append('_');
        }
        return segment.toString();
    }
}
