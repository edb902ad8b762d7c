package dev.golemasyncapi.generate;

import com.palantir.javapoet.CodeBlock;
import dev.golemasyncapi.model.Documentation;
import dev.golemasyncapi.model.Info;
import dev.golemasyncapi.model.Property;
import dev.golemasyncapi.model.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** CommonMark text of the document as Javadoc that can neither end its comment nor be taken for anything but text. */
final class Javadocs {

    private static final int WIDTH = 100;

    /** More of a remark than a reader wants on a line; what is longer stands in the document. */
    private static final int LONGEST = 200;

    private static final Parser COMMON_MARK = Parser.builder().build();

    private Javadocs() {}

    /** What the document says of a schema, or another sentence where it says nothing. */
    static CodeBlock of(Documentation documentation, String otherwise) {
        Optional<String> text = documentation.description().or(documentation::title);
        CodeBlock block =
                text.map(Javadocs::of).filter(found -> !found.isEmpty()).orElseGet(() -> block(otherwise));
        String remarks = remarks(documentation);
        return remarks.isEmpty() ? block : CodeBlock.of("$L\n<p>$L", block, block(remarks));
    }

    /** What else the document says of values, on one line; empty where it says nothing else. */
    static String remarks(Documentation documentation) {
        return documentation.remarks().stream()
                .filter(remark -> remark.codes().stream().allMatch(code -> code.length() <= LONGEST))
                .map(Javadocs::remark)
                .collect(Collectors.joining(" "));
    }

    /** What is said of a member where its type does not say it, behind other text. */
    static String ofUse(Property property) {
        String deprecated = property.documentation().deprecated() ? " <b>Deprecated.</b>" : "";
        String remarks = property.type().type() instanceof TypeReference ? "" : remarks(property.documentation());
        return deprecated + (remarks.isEmpty() ? "" : " " + remarks);
    }

    private static String remark(Documentation.Remark remark) {
        String codes = remark.codes().stream().map(Javadocs::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? remark.words() : remark.words() + " " + codes + ".";
    }

    /** CommonMark text in paragraphs. */
    static CodeBlock of(String commonMark) {
        return block(JavadocRenderer.render(COMMON_MARK.parse(commonMark)));
    }

    /** CommonMark text behind other text; nothing where nothing of it is to be seen. */
    static CodeBlock more(String commonMark) {
        CodeBlock text = of(commonMark);
        return text.isEmpty() ? text : CodeBlock.of("\n<p>$L", text);
    }

    /** The first block of CommonMark text, with a full stop at its end, for a place that has room for one. */
    static String sentence(String commonMark) {
        String paragraph = firstBlock(COMMON_MARK.parse(commonMark)).replaceAll("\\n+", " ");
        return paragraph.isEmpty() || ".!?…:。！？".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0
                ? paragraph
                : paragraph + ".";
    }

    private static String firstBlock(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String html = JavadocRenderer.render(block);
            if (!html.isEmpty()) {
                return html;
            }
        }
        return "";
    }

    /** A {@code @param} or another tag, wrapped with an indent. */
    static CodeBlock tag(String tag, String html) {
        return CodeBlock.of("$L", wrap(tag + " " + html, "    "));
    }

    /** Text that already is Javadoc. */
    static CodeBlock block(String html) {
        if (html.isBlank()) {
            return CodeBlock.of("");
        }
        var wrapped = new StringBuilder();
        for (String line : html.split("\n", -1)) {
            wrapped.append(
                            line.startsWith("<pre>") || line.startsWith(" ")
                                    ? line
                                    : wrap(line, "").stripTrailing())
                    .append('\n');
        }
        return CodeBlock.of("$L", wrapped.toString().strip() + "\n");
    }

    private static String wrap(String text, String indent) {
        var lines = new StringBuilder();
        int column = 0;
        for (String word : words(text.strip())) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                lines.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.append('\n').toString();
    }

    /** What stands between spaces; an inline tag is one word. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            depth += character == '{' ? 1 : character == '}' ? -1 : 0;
            if (depth == 0 && isSpace(character)) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    /** The title of an API on one line. */
    static String title(Info info) {
        return escaped(info.title().strip().replaceAll("\\s+", " "));
    }

    /** Text in the font of code; what cannot be seen on the page is escaped as in Java, or stands in quotes. */
    static String code(String text) {
        String literal = Literals.quoted(text);
        boolean visible = !text.isEmpty()
                && text.equals(text.strip())
                && text.codePoints().allMatch(Literals::isPlain);
        String shown = visible ? text : literal;
        boolean harmless = shown.codePoints().noneMatch(point -> "@\\*".indexOf(point) >= 0) && isBalanced(shown);
        return harmless ? "{@code " + shown + "}" : "<code>" + escaped(shown) + "</code>";
    }

    /** Whether an inline tag around the text ends where it should. */
    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }

    /** Text without any markup, as Javadoc. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> appendEscaped(escaped, point));
        return escaped.toString();
    }

    private static void appendEscaped(StringBuilder escaped, int point) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            case '@', '{', '}', '\\', '*', '/' -> appendInnocently(escaped, point);
            default -> {
                if (Literals.isPlain(point) || point == '\n') {
                    escaped.appendCodePoint(point);
                } else {
                    escaped.append('\ufffd');
                }
            }
        }
    }

    /** Stars and slashes are harmless unless they meet; a reference in place of each keeps them apart. */
    private static void appendInnocently(StringBuilder escaped, int point) {
        char last = escaped.isEmpty() ? ' ' : escaped.charAt(escaped.length() - 1);
        boolean meets = (point == '/' && (last == '*' || escaped.isEmpty())) || (point == '*' && last == '/');
        if ((point == '/' || point == '*') && !meets) {
            escaped.append((char) point);
        } else {
            escaped.append("&#").append(point).append(';');
        }
    }
}
