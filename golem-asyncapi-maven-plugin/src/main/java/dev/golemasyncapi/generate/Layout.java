package dev.golemasyncapi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays a source out as a careful person would where JavaPoet has a form of its own. No token is changed. */
final class Layout {

    private static final int WIDTH = 120;
    private static final Pattern ANNOTATION = Pattern.compile("(?m)^( *@[A-Za-z]+\\()\\n +(\\w+ = [\\w.]+)\\n *\\)$");
    private static final Pattern ONE_LINE_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (?! )(.*)\\n +\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^( +(?:private|public)? ?\\w+\\(\\)) \\{\\n +}$");
    private static final Pattern EMPTY_RECORD = Pattern.compile("(?m)^( *(?:public )?record .*) \\{\\n *}$");
    private static final Pattern LONG_PERMITS =
            Pattern.compile("(?m)^( *)(.* interface \\w+(?: extends [\\w., ]+)?) permits (.*) \\{$");
    private static final Pattern LONG_RECORD =
            Pattern.compile("(?m)^( *)((?:public )?record \\w+)\\(([^)]*)\\)( implements [\\w., ]+)? \\{$");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?m)^( +(?:public|private) [\\w.<>\\[\\], ]+)\\(([^()\"]*\\n[^()\"]*)\\)(.*\\{)$");
    private static final Pattern THROWS = Pattern.compile("(?m)(?:\\n +| )throws(?:\\n +| )(\\w+) \\{$");

    private Layout() {}

    /** The same source, laid out. */
    static String of(String source) {
        String laidOut = ANNOTATION.matcher(source).replaceAll("$1$2)");
        laidOut = EMPTY_BODY.matcher(laidOut).replaceAll("$1 {}");
        laidOut = EMPTY_RECORD.matcher(laidOut).replaceAll("$1 {}");
        laidOut = THROWS.matcher(laidOut).replaceAll(" throws $1 {");
        laidOut = ONE_LINE_JAVADOC.matcher(laidOut).replaceAll(match -> {
            String line = match.group(1) + "/** " + match.group(2) + " */";
            return quote(line.length() <= WIDTH ? line : match.group());
        });
        laidOut = SIGNATURE
                .matcher(laidOut)
                .replaceAll(match -> quote(match.group(1) + "(" + spaced(match.group(2)) + ")" + match.group(3)));
        laidOut = LONG_PERMITS.matcher(laidOut).replaceAll(match -> quote(permits(match)));
        return LineWrapper.wrap(LONG_RECORD.matcher(laidOut).replaceAll(match -> quote(record(match))));
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static String permits(MatchResult match) {
        if (match.group().length() <= WIDTH) {
            return match.group();
        }
        String indent = match.group(1);
        return indent + match.group(2) + "\n" + indent + "        permits "
                + match.group(3).replace(", ", ",\n" + indent + "                ") + " {";
    }

    private static String record(MatchResult match) {
        String indent = match.group(1);
        String own = match.group(2).substring(match.group(2).lastIndexOf(' ') + 1);
        List<String> components = components(match.group(3)).stream()
                .map(component -> withoutQualifier(own, component))
                .toList();
        String implemented = match.group(4) == null ? "" : match.group(4);
        String line = indent + match.group(2) + "(" + String.join(", ", components) + ")" + implemented + " {";
        if (line.length() <= WIDTH) {
            return line;
        }
        String separator = "\n" + indent + "        ";
        String behind = (implemented.isEmpty() ? "" : separator + implemented.strip()) + " {";
        String header = indent + match.group(2) + "(" + String.join(", ", components) + ")";
        return header.length() <= WIDTH
                ? header + behind
                : indent + match.group(2) + "(" + separator + String.join("," + separator, components) + ")" + behind;
    }

    /** The types inside a record need no qualifier in its header, where JavaPoet writes one. */
    private static String withoutQualifier(String record, String component) {
        return component.replaceAll("(?<![\\p{javaJavaIdentifierPart}.])" + Pattern.quote(record) + "\\. ?", "");
    }

    /** Splits at the commas that stand outside of type arguments. */
    private static List<String> components(String text) {
        var components = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '<' ? 1 : character == '>' ? -1 : 0;
            if (character == ',' && depth == 0) {
                components.add(spaced(text.substring(start, i)));
                start = i + 1;
            }
        }
        components.add(spaced(text.substring(start)));
        return components;
    }

    private static String spaced(String component) {
        return component.strip().replaceAll("\\s+", " ");
    }
}
