package dev.golemasyncapi.diagnostics;

import dev.golemasyncapi.source.Origin;
import dev.golemasyncapi.source.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Diagnostics in SARIF 2.1.0, which code hosts show beside the lines of a change. The same diagnostics give the same
 * text on every machine: paths start at the project's folder, and there are no dates.
 */
public final class SarifReport {

    private static final String BASE = "%SRCROOT%";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private SarifReport() {}

    /** The text of the file; it ends with a line break. */
    public static String of(List<Diagnostic> diagnostics) {
        TreeSet<DiagnosticCode> codes = new TreeSet<>();
        diagnostics.forEach(diagnostic -> codes.add(diagnostic.code()));
        List<DiagnosticCode> rules = List.copyOf(codes);

        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "golem-asyncapi");
        driver.put("rules", rules.stream().map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("originalUriBaseIds", Map.of(BASE, Map.of("description", text("The folder of the project."))));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                diagnostics.stream()
                        .map(diagnostic -> result(diagnostic, rules.indexOf(diagnostic.code())))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonText.of(log);
    }

    private static Map<String, Object> rule(DiagnosticCode code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.id());
        rule.put("shortDescription", text(code.sentence()));
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        rule.put("help", text(code.sentence() + " The rule is called " + code.id() + "."));
        return rule;
    }

    private static Map<String, Object> result(Diagnostic diagnostic, int rule) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.code().id());
        result.put("ruleIndex", rule);
        result.put("level", level(diagnostic.severity()));
        result.put(
                "message",
                text(diagnostic.message()
                        + diagnostic.help().map(help -> " (" + help + ")").orElse("")));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", place(diagnostic.origin()));
        location.put(
                "logicalLocations",
                List.of(Map.of(
                        "fullyQualifiedName",
                        VisibleText.of("#" + diagnostic.origin().pointer()))));
        result.put("locations", List.of(location));
        if (!diagnostic.related().isEmpty()) {
            List<Object> related = new ArrayList<>();
            for (Diagnostic.Related each : diagnostic.related()) {
                Map<String, Object> other = new LinkedHashMap<>();
                other.put("id", related.size() + 1);
                other.put("physicalLocation", place(each.origin()));
                other.put("message", text(each.message()));
                related.add(other);
            }
            result.put("relatedLocations", related);
        }
        return result;
    }

    private static Map<String, Object> place(Origin origin) {
        Span span = origin.span();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", span.startLine());
        region.put("startColumn", span.startColumn());
        region.put("endLine", span.endLine());
        region.put("endColumn", span.endColumn());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", file(origin.source().name()));
        place.put("region", region);
        return place;
    }

    /** A path from the project's folder; what is no path is named by its own URI. */
    private static Map<String, Object> file(String name) {
        boolean absolute = name.startsWith("/") || SCHEME.matcher(name).matches();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", uri(name));
        if (!absolute) {
            file.put("uriBaseId", BASE);
        }
        return file;
    }

    private static String uri(String name) {
        try {
            if (SCHEME.matcher(name).matches()) {
                return new URI(name).toASCIIString();
            }
            return new URI(name.startsWith("/") ? "file" : null, null, name, null).toASCIIString();
        } catch (URISyntaxException notAUri) {
            return URI.create("file:///").resolve("unnamed").toASCIIString();
        }
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", VisibleText.of(text));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.label();
    }
}
