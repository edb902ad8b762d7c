package dev.golemasyncapi.runtime;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Looks at the first messages of a stream, and warns once where the document describes none of them: then its server
 * and its document disagree, which a reader that keeps what it does not know would hide.
 *
 * @param <T> the type of the messages
 */
final class FirstMessages<T> {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    /** How many it takes; a single one may be a greeting that nobody documented. */
    static final int ENOUGH = 3;

    private static final int LONGEST = 600;

    private final String channel;
    private final Expectation<? super T> expectation;
    private final ClientOptions options;
    private final Set<String> shapes = new LinkedHashSet<>();
    private int count;
    /** Set by the first message that is as expected, or by the warning: from then on a look at this is all it costs. */
    private volatile boolean over;

    /** Makes one; {@code expectation} is null where any message will do. */
    FirstMessages(String channel, Expectation<? super T> expectation, ClientOptions options) {
        this.channel = channel;
        this.expectation = expectation;
        this.options = options;
        this.over = expectation == null;
    }

    void read(RawMessage raw, T message) {
        if (over) {
            return;
        }
        if (expectation.isMet(message, () -> shape(raw).names())) {
            end();
        } else {
            differs(shape(raw).text());
        }
    }

    /** Takes a message that could not be read, and where in it that came up. */
    void notRead(RawMessage raw, String path) {
        if (!over) {
            String at = path.isEmpty() ? "" : " (not readable at \"" + Printable.text(path, Printable.NAME) + "\")";
            differs(shape(raw).text() + at);
        }
    }

    private MessageShape shape(RawMessage raw) {
        return MessageShape.of(raw, options.objectMapper());
    }

    private synchronized void differs(String shape) {
        if (over) {
            return;
        }
        shapes.add(Printable.text(shape, LONGEST));
        count++;
        if (count == ENOUGH) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "The first {0} messages of channel {1} match nothing that the document lists. Expected: {2},"
                            + " described at {3}. Came: {4}. Server and document disagree; correct the document, by an"
                            + " overlay where it is not yours, and generate the client again",
                    count,
                    Printable.text(channel, Printable.NAME),
                    Printable.text(expectation.what(), LONGEST),
                    Printable.text(expectation.place(), LONGEST),
                    String.join("; ", shapes));
            end();
        }
    }

    private synchronized void end() {
        over = true;
        shapes.clear();
    }
}
