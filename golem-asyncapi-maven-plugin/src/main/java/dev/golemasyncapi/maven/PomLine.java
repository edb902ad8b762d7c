package dev.golemasyncapi.maven;

import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Lines of a pom for users to paste. */
final class PomLine {

    private PomLine() {}

    /** An element with a text in it. */
    static String of(String name, String value) {
        return "<" + name + ">" + escaped(value) + "</" + name + ">";
    }

    /** An element of a pom as it is, but for its name. */
    static String renamed(String name, Xpp3Dom element) {
        if (element.getChildCount() == 0) {
            return of(name, element.getValue() == null ? "" : element.getValue().strip());
        }
        StringBuilder inside = new StringBuilder();
        for (Xpp3Dom child : element.getChildren()) {
            inside.append("\n").append(renamed(child.getName(), child).indent(2).stripTrailing());
        }
        return "<" + name + ">" + inside + "\n</" + name + ">";
    }

    /** How a message goes on that says what to write. */
    static String advice(List<String> lines) {
        String text = String.join("\n", lines);
        return lines.isEmpty() ? "" : "\nIn the pom, write:" + (text.contains("\n") ? "\n" : " ") + text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
