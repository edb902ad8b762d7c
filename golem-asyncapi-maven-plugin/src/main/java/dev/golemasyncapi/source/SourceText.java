package dev.golemasyncapi.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a document with an index of its lines.
 *
 * <p>Lines end with LF, CR or CR LF. A byte order mark at the beginning is not part of the text.
 */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A document may be one line of megabytes, so code points are counted from the nearest block, not from the line.
     */
    private static final int BLOCK = 1024;

    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int[] lineStartsInCodePoints;
    private final int[] codePointsBeforeBlock;
    private final int malformedAt;

    private SourceText(String name, String text, int malformedAt) {
        this.name = name;
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        this.text = marked ? text.substring(1) : text;
        this.malformedAt = marked ? malformedAt - 1 : malformedAt;
        this.lineStarts = lineStarts(this.text);
        this.codePointsBeforeBlock = codePointsBeforeBlock(this.text);
        this.lineStartsInCodePoints =
                Arrays.stream(lineStarts).map(this::codePointIndex).toArray();
    }

    /**
     * A text that is already decoded.
     *
     * @param name how messages call it: the path of the file
     * @param text its text
     */
    public static SourceText of(String name, String text) {
        return new SourceText(name, text, -1);
    }

    /**
     * Decodes a file: UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no text become U+FFFD, and
     * {@link #malformed()} tells where the first of them stands.
     *
     * @param name how messages call it: the path of the file
     * @param bytes its content
     */
    public static SourceText decode(String name, byte[] bytes) {
        boolean utf16 = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        CharsetDecoder decoder = (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int malformedAt = -1;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            malformedAt = malformedAt < 0 ? out.position() : malformedAt;
            in.position(in.position() + result.length());
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        return new SourceText(name, out.flip().toString(), malformedAt);
    }

    /** How messages call this text: the path of the file. */
    public String name() {
        return name;
    }

    /** The text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The number of lines; a text that ends with a line break has an empty line after it. */
    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line without its line break, or nothing where there is no such line; lines count from 1. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        return text.substring(lineStarts[line - 1], lineEnd(line));
    }

    /** The number of code points of a line without its line break; none where there is no such line. */
    public int lineLength(int line) {
        if (line < 1 || line > lineStarts.length) {
            return 0;
        }
        return codePointIndex(lineEnd(line)) - lineStartsInCodePoints[line - 1];
    }

    /** The text of a line between two columns, the second exclusive, without looking at the rest of the line. */
    public String linePart(int line, int fromColumn, int toColumn) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = charIndex(lineStartsInCodePoints[line - 1] + fromColumn - 1);
        int end = Math.min(charIndex(lineStartsInCodePoints[line - 1] + toColumn - 1), lineEnd(line));
        return start >= end ? "" : text.substring(start, end);
    }

    /** The range between two positions, counted in code points from the beginning of the text; the end is exclusive. */
    public Span spanOfCodePoints(int start, int end) {
        int startLine = lineAt(lineStartsInCodePoints, start);
        int endLine = lineAt(lineStartsInCodePoints, Math.max(start, end));
        return new Span(
                startLine,
                start - lineStartsInCodePoints[startLine - 1] + 1,
                endLine,
                Math.max(start, end) - lineStartsInCodePoints[endLine - 1] + 1);
    }

    /**
     * The range between two positions, counted in {@code char}s from the beginning of the text; the end is exclusive.
     */
    public Span spanOfChars(int start, int end) {
        return spanOfCodePoints(codePointIndex(start), codePointIndex(Math.max(start, end)));
    }

    /** Where the first bytes stand that are not text in the encoding of the file. */
    public Optional<Span> malformed() {
        return malformedAt < 0 ? Optional.empty() : Optional.of(spanOfChars(malformedAt, malformedAt + 1));
    }

    @Override
    public String toString() {
        return name;
    }

    /** Where a line's text ends, in front of its line break. */
    private int lineEnd(int line) {
        int end = line == lineStarts.length ? text.length() : lineStarts[line];
        while (end > lineStarts[line - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Where a code point begins; the end of the text where there are not as many. */
    private int charIndex(int codePoint) {
        int found = Arrays.binarySearch(codePointsBeforeBlock, codePoint);
        int block = found >= 0 ? found : -found - 2;
        int index = block * BLOCK;
        boolean cut = index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
        index += cut ? 1 : 0;
        for (int count = codePointsBeforeBlock[block]; count < codePoint && index < text.length(); count++) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private int codePointIndex(int charIndex) {
        int bounded = Math.max(0, Math.min(charIndex, text.length()));
        int block = bounded / BLOCK;
        return codePointsBeforeBlock[block] + codePoints(text, block * BLOCK, bounded);
    }

    private static int lineAt(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lineBreak = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (lineBreak) {
                starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int[] codePointsBeforeBlock(String text) {
        int[] before = new int[text.length() / BLOCK + 1];
        for (int block = 1; block < before.length; block++) {
            before[block] = before[block - 1] + codePoints(text, (block - 1) * BLOCK, block * BLOCK);
        }
        return before;
    }

    /** Counts where code points begin, so that a pair cut in two by the range is counted once over all ranges. */
    private static int codePoints(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            boolean secondHalf =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            count += secondHalf ? 0 : 1;
        }
        return count;
    }
}
