package dev.golemasyncapi.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * Which losses of a connection are followed by another try, and after how long. The first connect of a stream is not
 * retried: it fails where the stream is opened.
 *
 * <p>The pause before a try is random between zero and a bound that doubles with each failure in a row, from
 * {@link #initialDelay()} up to {@link #maxDelay()}. A connection that lasted {@link #minimumUptime()} ends the row.
 * Where the server sends {@code Retry-After}, the pause is added to that, up to {@link #maxRetryAfter()}.
 *
 * @param initialDelay the bound of the first pause; 1 ms to 1 day, 500 ms unless told
 * @param maxDelay the bound of all pauses; {@code initialDelay} to 1 day, 30 s unless told
 * @param minimumUptime how long a connection must last for the row to start again; 0 to 365 days, 10 s unless told
 * @param maxTries how many tries in a row; 0 is none at all, {@link Integer#MAX_VALUE}, unless told, is without end
 * @param maxRetryAfter the longest {@code Retry-After} that is waited for; 0 to 365 days, 5 min unless told
 * @param afterNormalEnd whether to connect again after Close 1000 or a Close without a code; not unless told
 * @param classifier says what to do after a failure; {@link #classify} unless told
 * @param random gives numbers from 0 inclusive to 1 exclusive, on any thread
 */
public record ReconnectPolicy(
        Duration initialDelay,
        Duration maxDelay,
        Duration minimumUptime,
        int maxTries,
        Duration maxRetryAfter,
        boolean afterNormalEnd,
        Function<? super AsyncApiClientException, Decision> classifier,
        DoubleSupplier random) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);

    /** What to do after a failure. */
    public enum Decision {

        /** Try again, after the pause. */
        RETRY,

        /** Try again once, which asks for a fresh credential; when that fails the same way, give up. */
        RETRY_ONCE,

        /** The stream ends with the failure. */
        GIVE_UP
    }

    /**
     * Checks the ranges.
     *
     * @param initialDelay as above
     * @param maxDelay as above
     * @param minimumUptime as above
     * @param maxTries as above
     * @param maxRetryAfter as above
     * @param afterNormalEnd as above
     * @param classifier as above
     * @param random as above
     * @throws IllegalArgumentException if a value is out of its range
     */
    public ReconnectPolicy {
        Ranges.between("initialDelay", initialDelay, Duration.ofMillis(1), DAY);
        Ranges.between("maxDelay", maxDelay, initialDelay, DAY);
        Ranges.between("minimumUptime", minimumUptime, Duration.ZERO, YEAR);
        Ranges.between("maxRetryAfter", maxRetryAfter, Duration.ZERO, YEAR);
        if (maxTries < 0) {
            throw new IllegalArgumentException("maxTries is " + maxTries + "; it must be at least 0");
        }
        Objects.requireNonNull(classifier, "classifier");
        Objects.requireNonNull(random, "random");
    }

    /** {@return the policy that holds unless told} */
    public static ReconnectPolicy defaults() {
        return new ReconnectPolicy(
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Integer.MAX_VALUE,
                Duration.ofMinutes(5),
                false,
                ReconnectPolicy::classify,
                () -> ThreadLocalRandom.current().nextDouble());
    }

    /** {@return the policy under which a stream ends with its first connection} */
    public static ReconnectPolicy never() {
        return defaults().withMaxTries(0);
    }

    /**
     * Says what is done after a failure unless told.
     *
     * @param failure why there is no connection
     * @return RETRY for lost and failed connections, timeouts, the statuses 408, 429, 500, 502, 503 and 504, and the
     *     close codes 1001, 1006 and 1011 to 1014; RETRY_ONCE for the status 401; GIVE_UP for all else
     */
    public static Decision classify(AsyncApiClientException failure) {
        if (failure instanceof HandshakeException refused) {
            return switch (refused.status()) {
                case 408, 429, 500, 502, 503, 504 -> Decision.RETRY;
                case 401 -> Decision.RETRY_ONCE;
                default -> Decision.GIVE_UP;
            };
        }
        if (failure instanceof ConnectionClosedException closed) {
            return switch (closed.code()) {
                case 1001, 1006, 1011, 1012, 1013, 1014 -> Decision.RETRY;
                default -> Decision.GIVE_UP;
            };
        }
        return failure instanceof ConnectionFailedException || failure instanceof ConnectTimeoutException
                ? Decision.RETRY
                : Decision.GIVE_UP;
    }

    /**
     * {@return this policy with other bounds of the pauses}
     *
     * @param initial see {@link #initialDelay()}
     * @param max see {@link #maxDelay()}
     */
    public ReconnectPolicy withDelays(Duration initial, Duration max) {
        return new ReconnectPolicy(
                initial, max, minimumUptime, maxTries, maxRetryAfter, afterNormalEnd, classifier, random);
    }

    /**
     * {@return this policy with another minimum uptime}
     *
     * @param uptime see {@link #minimumUptime()}
     */
    public ReconnectPolicy withMinimumUptime(Duration uptime) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, uptime, maxTries, maxRetryAfter, afterNormalEnd, classifier, random);
    }

    /**
     * {@return this policy with another number of tries in a row}
     *
     * @param tries see {@link #maxTries()}
     */
    public ReconnectPolicy withMaxTries(int tries) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, minimumUptime, tries, maxRetryAfter, afterNormalEnd, classifier, random);
    }

    /**
     * {@return this policy with another bound of {@code Retry-After}}
     *
     * @param longest see {@link #maxRetryAfter()}
     */
    public ReconnectPolicy withMaxRetryAfter(Duration longest) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, minimumUptime, maxTries, longest, afterNormalEnd, classifier, random);
    }

    /**
     * {@return this policy, connecting again after a normal end too, or not}
     *
     * @param again see {@link #afterNormalEnd()}
     */
    public ReconnectPolicy withAfterNormalEnd(boolean again) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, minimumUptime, maxTries, maxRetryAfter, again, classifier, random);
    }

    /**
     * {@return this policy with another judgement of failures; it may leave some to {@link #classify}}
     *
     * @param other see {@link #classifier()}
     */
    public ReconnectPolicy withClassifier(Function<? super AsyncApiClientException, Decision> other) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, minimumUptime, maxTries, maxRetryAfter, afterNormalEnd, other, random);
    }

    /**
     * {@return this policy with other randomness: numbers from 0 inclusive to 1 exclusive}
     *
     * @param other see {@link #random()}
     */
    public ReconnectPolicy withRandom(DoubleSupplier other) {
        return new ReconnectPolicy(
                initialDelay, maxDelay, minimumUptime, maxTries, maxRetryAfter, afterNormalEnd, classifier, other);
    }
}
