package dev.golemasyncapi.generate;

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
    private static final Pattern RECORD = Pattern.compile("(?m)^( *)((?:public )?record \\w+)\\(");
    private static final Pattern BEHIND_HEADER = Pattern.compile("(?m)( implements [\\w., ]+)? \\{$");
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
        return LineWrapper.wrap(records(laidOut));
    }

    private static String records(String source) {
        var laidOut = new StringBuilder();
        Matcher record = RECORD.matcher(source);
        Matcher behind = BEHIND_HEADER.matcher(source);
        int end = 0;
        while (record.find(end)) {
            int open = record.end();
            int close = Brackets.closing(source, open);
            laidOut.append(source, end, record.start());
            if (close >= 0 && behind.region(close + 1, source.length()).lookingAt()) {
                String implemented = behind.group(1) == null ? "" : behind.group(1);
                laidOut.append(record(record.group(1), record.group(2), source.substring(open, close), implemented));
                end = behind.end();
            } else {
                laidOut.append(record.group());
                end = open;
            }
        }
        return laidOut.append(source.substring(end)).toString();
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

    private static String record(String indent, String declaration, String inside, String implemented) {
        String own = declaration.substring(declaration.lastIndexOf(' ') + 1);
        List<String> components = Brackets.split(inside, ",", 0).stream()
                .map(component -> spaced(component.startsWith(",") ? component.substring(1) : component))
                .map(component -> withoutQualifier(own, component))
                .toList();
        String line = indent + declaration + "(" + String.join(", ", components) + ")" + implemented + " {";
        if (line.length() <= WIDTH) {
            return line;
        }
        String separator = "\n" + indent + "        ";
        String behind = (implemented.isEmpty() ? "" : separator + implemented.strip()) + " {";
        String header = indent + declaration + "(" + String.join(", ", components) + ")";
        return header.length() <= WIDTH
                ? header + behind
                : indent + declaration + "(" + separator + String.join("," + separator, components) + ")" + behind;
    }

    /** The types inside a record need no qualifier in its header, where JavaPoet writes one. */
    private static String withoutQualifier(String record, String component) {
        Pattern qualifier = Pattern.compile("(?<![\\p{javaJavaIdentifierPart}.])" + Pattern.quote(record) + "\\. ?");
        return Brackets.outsideLiterals(
                component, code -> qualifier.matcher(code).replaceAll(""));
    }

    /** White space of code is a space each; what stands in literals stays. */
    private static String spaced(String code) {
        return Brackets.outsideLiterals(code.strip(), part -> part.replaceAll("\\s+", " "));
    }
}
