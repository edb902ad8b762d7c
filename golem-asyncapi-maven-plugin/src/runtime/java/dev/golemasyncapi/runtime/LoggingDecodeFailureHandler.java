package dev.golemasyncapi.runtime;

import java.util.function.Consumer;

/** Logs that a message could not be read, without its content: a log is often read by more people than the messages. */
final class LoggingDecodeFailureHandler implements Consumer<DecodeException> {

    private static final System.Logger LOGGER = System.getLogger(LoggingDecodeFailureHandler.class.getName());

    @Override
    public void accept(DecodeException failure) {
        LOGGER.log(
                System.Logger.Level.WARNING,
                "A message of channel {0} with {1} characters could not be read ({2}) and was left out of the stream;"
                        + " set a decode failure handler to see it",
                Printable.text(failure.channel(), Printable.NAME),
                failure.rawText().length(),
                failure.getCause().getClass().getSimpleName());
    }
}
