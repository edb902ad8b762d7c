package dev.golemasyncapi.generate;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Renders CommonMark as the HTML that Javadoc takes. Raw HTML is shown as text; links become their text with the
 * address behind it, since an address is nothing to trust.
 */
final class JavadocRenderer extends AbstractVisitor {

    private final StringBuilder html = new StringBuilder();

    private JavadocRenderer() {}

    /** Paragraphs are parted by an empty line; all but the first begin with {@code <p>}. */
    static String render(Node block) {
        var renderer = new JavadocRenderer();
        block.accept(renderer);
        return renderer.html.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
            visitChildren(paragraph);
            return;
        }
        startBlock();
        visitChildren(paragraph);
        html.append("\n\n");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getFirstChild() == null) {
            return;
        }
        startBlock();
        html.append("<b>");
        visitChildren(heading);
        html.append("</b>\n\n");
    }

    @Override
    public void visit(BulletList list) {
        block("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        block("ol", list);
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
    }

    private void block(String element, Node list) {
        startLine("List:");
        html.append("<").append(element).append(">\n");
        visitChildren(list);
        html.append("</").append(element).append(">\n\n");
    }

    @Override
    public void visit(ListItem item) {
        html.append("<li>");
        visitChildren(item);
        html.append("</li>\n");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        preformatted(code.getLiteral());
    }

    private void preformatted(String code) {
        if (code.isBlank()) {
            return;
        }
        startLine("Example:");
        html.append("<pre>");
        // Each line of a comment begins with a star: a slash that begins a line would end the comment.
        html.append(Javadocs.escaped(code.stripTrailing()).replaceAll("\n(?=[^\n])", "\n "))
                .append("</pre>\n\n");
    }

    @Override
    public void visit(ThematicBreak rule) {
        // Paragraphs are apart as it is.
    }

    @Override
    public void visit(Text text) {
        html.append(Javadocs.escaped(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        html.append(Javadocs.code(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inline("em", emphasis);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inline("b", strong);
    }

    private void inline(String element, Node node) {
        // HTML does not nest an element in one of its kind.
        if (isInside(node.getClass(), node.getParent())) {
            visitChildren(node);
            return;
        }
        html.append("<").append(element).append(">");
        visitChildren(node);
        html.append("</").append(element).append(">");
    }

    private static boolean isInside(Class<? extends Node> kind, @Nullable Node node) {
        return node != null && (kind.isInstance(node) || isInside(kind, node.getParent()));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String address = Javadocs.escaped(link.getDestination());
        if (!html.toString().endsWith(address)) {
            html.append(" (").append(address).append(")");
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline inline) {
        html.append(Javadocs.escaped(inline.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock block) {
        startBlock();
        html.append(Javadocs.escaped(block.getLiteral())).append("\n\n");
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        html.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        html.append("<br>");
    }

    /** A comment does not begin with a list or an example, and neither stands behind other text on its line. */
    private void startLine(String lead) {
        if (html.isEmpty()) {
            html.append(lead).append('\n');
        } else if (html.charAt(html.length() - 1) != '\n') {
            html.append('\n');
        }
    }

    private void startBlock() {
        if (!html.isEmpty()) {
            html.append(html.charAt(html.length() - 1) == '\n' ? "<p>" : "\n<p>");
        }
    }
}
