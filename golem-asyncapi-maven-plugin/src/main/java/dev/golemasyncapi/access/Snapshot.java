package dev.golemasyncapi.access;

import dev.golemasyncapi.access.RememberedDocuments.Reference;
import dev.golemasyncapi.resolve.DocumentAccess;
import dev.golemasyncapi.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A document and everything that was read to understand it, as texts, so that any later version can read it again.
 *
 * @param place what tells it from other documents of the same run
 * @param document the document
 * @param overlays what is applied to it
 * @param others the documents that it refers to
 */
public record Snapshot(String place, SourceText document, List<SourceText> overlays, RememberedDocuments others) {

    private static final String VERSION = "golem-asyncapi documents 1";
    private static final String DOCUMENT = "document";
    private static final String OVERLAY = "overlay";
    private static final String FOUND = "found";
    private static final String TEXT = "text";
    private static final String END = "end";

    /** Copies the list. */
    public Snapshot {
        overlays = List.copyOf(overlays);
    }

    /** Reads the other documents as they were. */
    public DocumentAccess access() {
        return others;
    }

    /** Whether another snapshot has the same texts. */
    public boolean isSameAs(Snapshot other) {
        return lines().equals(other.lines());
    }

    /** Snapshots as text: a line for each fact, and a last one that says how many there are. */
    public static String text(List<Snapshot> snapshots) {
        List<String> lines = new ArrayList<>(List.of(VERSION));
        snapshots.forEach(snapshot -> lines.addAll(snapshot.lines()));
        lines.add(line(END, String.valueOf(lines.size())));
        return String.join("\n", lines) + "\n";
    }

    /** Reads text; empty where it is none that this version wrote. */
    public static Optional<List<Snapshot>> parse(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        boolean whole = last > 0
                && lines.get(0).equals(VERSION)
                && lines.get(last).equals(line(END, String.valueOf(last)))
                && text.endsWith("\n");
        if (!whole) {
            return Optional.empty();
        }
        List<Snapshot> snapshots = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String line : lines.subList(1, last + 1)) {
            boolean next = line.startsWith(DOCUMENT + "\t") || line.equals(lines.get(last));
            if (next && !own.isEmpty()) {
                Optional<Snapshot> snapshot = ofLines(own);
                if (snapshot.isEmpty()) {
                    return Optional.empty();
                }
                snapshots.add(snapshot.get());
                own.clear();
            }
            own.add(line);
        }
        return Optional.of(snapshots);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(DOCUMENT, place, document.name(), document.text()));
        overlays.forEach(overlay -> lines.add(line(OVERLAY, overlay.name(), overlay.text())));
        var found = new ArrayList<String>();
        others.found().forEach((reference, name) -> found.add(line(FOUND, reference.from(), reference.text(), name)));
        found.sort(null);
        lines.addAll(found);
        new TreeMap<>(others.texts()).forEach((name, text) -> lines.add(line(TEXT, name, text.name(), text.text())));
        return lines;
    }

    private static Optional<Snapshot> ofLines(List<String> lines) {
        String place = "";
        Optional<SourceText> document = Optional.empty();
        List<SourceText> overlays = new ArrayList<>();
        Map<Reference, String> found = new LinkedHashMap<>();
        Map<String, SourceText> texts = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> fields = List.of(line.split("\t", -1)).stream()
                    .map(Snapshot::unescaped)
                    .toList();
            switch (fields.get(0) + " " + fields.size()) {
                case DOCUMENT + " 4" -> {
                    place = fields.get(1);
                    document = Optional.of(SourceText.of(fields.get(2), fields.get(3)));
                }
                case OVERLAY + " 3" -> overlays.add(SourceText.of(fields.get(1), fields.get(2)));
                case FOUND + " 4" -> found.put(new Reference(fields.get(1), fields.get(2)), fields.get(3));
                case TEXT + " 4" -> texts.put(fields.get(1), SourceText.of(fields.get(2), fields.get(3)));
                default -> {
                    return Optional.empty();
                }
            }
        }
        String of = place;
        return document.map(text -> new Snapshot(of, text, overlays, new RememberedDocuments(found, texts)));
    }

    private static String line(String word, String... fields) {
        var line = new StringBuilder(word);
        for (String field : fields) {
            line.append('\t')
                    .append(field.replace("\\", "\\\\")
                            .replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\r", "\\r"));
        }
        return line.toString();
    }

    private static String unescaped(String field) {
        var plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (!escaped && c == '\\') {
                escaped = true;
                continue;
            }
            plain.append(!escaped ? c : c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
            escaped = false;
        }
        return plain.toString();
    }
}
