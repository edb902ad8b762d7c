package dev.golemasyncapi.runtime;

/** What a stream does when its buffer is full, see {@link ClientOptions#bufferedMessages()}. */
public enum OverflowStrategy {

    /**
     * Reads nothing more until the consumer has made room, at most for {@link ClientOptions#suspendTimeout()}; then the
     * stream ends with {@link BackpressureException}. Nothing is lost before that, but Pings are not answered
     * meanwhile: with java.net.http they are read with the messages. A warning is logged after half of the time.
     */
    SUSPEND,

    /**
     * Ends the stream with {@link BackpressureException} when a message arrives for which there is no room. Pings are
     * answered all the time. A warning is logged when three quarters of the buffer are in use.
     */
    FAIL,

    /**
     * Makes room by throwing the oldest messages away. {@link ConnectionEvent.Dropped} stands in their place and tells
     * their number, and {@link StreamStatistics#dropped()} counts them. Pings are answered all the time. A warning is
     * logged when three quarters of the buffer are in use.
     */
    DROP_OLDEST
}
