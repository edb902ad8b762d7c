package dev.golemasyncapi.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines of code that are too long where a careful person would: behind the arrow of a case, before a clause,
 * before the calls of a chain and the operands of a sum, then inside the outermost parentheses. Nothing is broken
 * inside of literals and comments.
 */
final class LineWrapper {

    private static final int WIDTH = 120;
    private static final String BLOCK = "    ";
    private static final String CONTINUATION = "        ";
    private static final String ARROW = " -> ";
    private static final String EXTENDS = " extends ";
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String THROWS = " throws ";

    private LineWrapper() {}

    /** The same source with lines that fit where they can be made to. */
    static String wrap(String source) {
        var wrapped = new StringBuilder();
        boolean inTextBlock = false;
        for (String line : source.lines().toList()) {
            wrapped.append(inTextBlock ? line : wrapLine(line)).append('\n');
            inTextBlock = inTextBlock ? !line.endsWith(TEXT_BLOCK + ";") : line.endsWith("= " + TEXT_BLOCK);
        }
        return wrapped.toString();
    }

    private static String wrapLine(String line) {
        String code = line.strip();
        if (line.length() <= WIDTH || code.startsWith("*") || code.startsWith("/*")) {
            return line;
        }
        return String.join("\n", wrapped(code, " ".repeat(line.indexOf(code))));
    }

    private static List<String> wrapped(String code, String indent) {
        if (indent.length() + code.length() <= WIDTH) {
            return List.of(indent + code);
        }
        int arrow = code.startsWith("case ") ? Brackets.find(ARROW, code) : -1;
        if (arrow >= 0 && !code.endsWith("{")) {
            var lines = new ArrayList<String>();
            lines.add(indent + code.substring(0, arrow + ARROW.length() - 1));
            lines.addAll(wrapped(code.substring(arrow + ARROW.length()), indent + BLOCK));
            return lines;
        }
        int clause = Brackets.find(code.contains(" class ") ? EXTENDS : THROWS, code);
        if (clause >= 0 && indent.length() + clause <= WIDTH) {
            return List.of(indent + code.substring(0, clause), indent + CONTINUATION + code.substring(clause + 1));
        }
        List<String> calls = Brackets.splitChain(code);
        List<String> operands = calls.size() > 2 ? calls : Brackets.split(code, " + ", 0);
        if (operands.size() > 1) {
            return operands(operands, indent);
        }
        return Brackets.outermost(code)
                .map(brackets -> insideOf(brackets, code, indent))
                .orElseGet(() -> List.of(indent + code));
    }

    private static List<String> operands(List<String> parts, String indent) {
        var lines = new ArrayList<String>(List.of(indent + parts.get(0)));
        parts.subList(1, parts.size()).forEach(part -> lines.addAll(wrapped(part, indent + CONTINUATION)));
        return lines;
    }

    private static List<String> insideOf(Brackets brackets, String code, String indent) {
        String inside = code.substring(brackets.open() + 1, brackets.close());
        String behind = code.substring(brackets.close());
        String inner = indent + CONTINUATION;
        var lines = new ArrayList<String>(List.of(indent + code.substring(0, brackets.open() + 1)));
        List<String> arguments = Brackets.splitArguments(inside);
        if (arguments.size() == 1 || inner.length() + inside.length() + behind.length() <= WIDTH) {
            lines.addAll(wrapped(inside + behind, inner));
            return lines;
        }
        int last = arguments.size() - 1;
        arguments.subList(0, last).forEach(argument -> lines.addAll(wrapped(argument, inner)));
        lines.addAll(wrapped(arguments.get(last) + behind, inner));
        return lines;
    }
}
