package dev.golemasyncapi.runtime;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Where one stream stands with its {@link ReconnectPolicy}. Used by one thread at a time. */
final class Retries {

    private static final System.Logger LOGGER = System.getLogger(MessageStream.class.getName());

    /** Beyond this many doublings the bound is {@link ReconnectPolicy#maxDelay()} in any case. */
    private static final int MAX_DOUBLINGS = 40;

    private final ReconnectPolicy policy;
    private final TimeSource time;
    private int failures;
    private boolean triedOnce;

    Retries(ReconnectPolicy policy, TimeSource time) {
        this.policy = policy;
        this.time = time;
    }

    /** {@return how many losses and failed tries there were in a row} */
    int failures() {
        return failures;
    }

    /**
     * {@return how long to wait after the loss of a connection, or empty to give up; a null failure is a normal end}
     */
    Optional<Duration> afterLoss(AsyncApiClientException failure, Duration uptime) {
        if (uptime.compareTo(policy.minimumUptime()) >= 0) {
            failures = 0;
        }
        triedOnce = false;
        return afterFailure(failure);
    }

    /** {@return how long to wait after a try that failed, or empty to give up} */
    Optional<Duration> afterFailure(AsyncApiClientException failure) {
        if (failures < Integer.MAX_VALUE) {
            failures++;
        }
        boolean boundReached = policy.maxTries() < Integer.MAX_VALUE && failures > policy.maxTries();
        if (boundReached || !shouldRetry(failure)) {
            return Optional.empty();
        }
        return Optional.of(pause().plus(retryAfter(failure)));
    }

    private boolean shouldRetry(AsyncApiClientException failure) {
        if (failure == null) {
            return policy.afterNormalEnd();
        }
        return switch (decision(failure)) {
            case RETRY -> true;
            case RETRY_ONCE -> {
                boolean first = !triedOnce;
                triedOnce = true;
                yield first;
            }
            case GIVE_UP -> false;
        };
    }

    private ReconnectPolicy.Decision decision(AsyncApiClientException failure) {
        try {
            return policy.classifier().apply(failure);
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "The classifier of a reconnect policy threw; the stream ends", e);
            return ReconnectPolicy.Decision.GIVE_UP;
        }
    }

    private Duration pause() {
        long bound = policy.maxDelay().toNanos();
        long initial = policy.initialDelay().toNanos();
        int doublings = Math.min(failures - 1, MAX_DOUBLINGS);
        if (initial < bound >> doublings) {
            bound = initial << doublings;
        }
        double random = Math.min(1, Math.max(0, policy.random().getAsDouble()));
        return Duration.ofNanos((long) (random * bound));
    }

    private Duration retryAfter(AsyncApiClientException failure) {
        if (!(failure instanceof HandshakeException refused)) {
            return Duration.ZERO;
        }
        List<String> values = refused.headers().getOrDefault("retry-after", List.of());
        Duration asked =
                values.isEmpty() ? Duration.ZERO : retryAfter(values.get(0).trim(), time.now());
        return asked.compareTo(policy.maxRetryAfter()) > 0 ? policy.maxRetryAfter() : asked;
    }

    /** Seconds or a date (RFC 9110 section 10.2.3); what is neither does not count. */
    private static Duration retryAfter(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(value.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(value));
        }
        try {
            Duration until = Duration.between(
                    now,
                    OffsetDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
            return until.isNegative() ? Duration.ZERO : until;
        } catch (DateTimeException notADate) {
            return Duration.ZERO;
        }
    }
}
