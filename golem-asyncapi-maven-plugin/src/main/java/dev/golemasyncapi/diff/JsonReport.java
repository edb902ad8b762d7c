package dev.golemasyncapi.diff;

import dev.golemasyncapi.diagnostics.JsonText;
import dev.golemasyncapi.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes changes for programs. {@code docs/changes.md} describes the form, which only grows. */
public final class JsonReport {

    /** Raised where a program that reads the form would have to change. */
    private static final int FORMAT = 1;

    private JsonReport() {}

    /** The text of the file; it ends with a line break. */
    public static String of(Changes changes) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", FORMAT);
        report.put("before", changes.before());
        report.put("after", changes.after());
        report.put("breaking", changes.breaking().size());
        report.put("compatible", changes.compatible().size());
        report.put("changes", changes.all().stream().map(JsonReport::change).toList());
        return JsonText.of(report);
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind().id());
        object.put("breaking", change.isBreaking());
        object.put("breaks", change.breaks().stream().map(Breakage::label).toList());
        object.put("place", change.place().text());
        object.put("change", change.what().text());
        object.put("reasons", change.reasons());
        change.before().ifPresent(origin -> object.put("before", origin(origin)));
        change.after().ifPresent(origin -> object.put("after", origin(origin)));
        List<Map<String, Object>> exchanges =
                change.exchanges().stream().map(JsonReport::exchange).toList();
        object.put("exchanges", exchanges);
        return object;
    }

    private static Map<String, Object> origin(Origin origin) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", origin.source().name());
        object.put("line", origin.span().startLine());
        object.put("column", origin.span().startColumn());
        object.put("pointer", origin.pointer().toString());
        return object;
    }

    private static Map<String, Object> exchange(Exchange exchange) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("channel", exchange.channel());
        object.put("part", exchange.part());
        exchange.message().ifPresent(message -> object.put("message", message));
        return object;
    }
}
