package dev.golemasyncapi.runtime;

/**
 * A failure of a connection, a stream or a message. The kinds are known, so a caller can tell them apart by type.
 *
 * <p>The message says what happened and what to do next. Neither it nor anything else that an exception of this kind
 * holds contains a credential that the client has sent.
 */
public abstract sealed class AsyncApiClientException extends RuntimeException
        permits HandshakeException,
                ConnectTimeoutException,
                ConnectionFailedException,
                ConnectionClosedException,
                DecodeException,
                MessageTooLargeException,
                BackpressureException,
                NotConnectedException,
                SendQueueFullException,
                ReplyTimeoutException,
                TokenRefusedException,
                ChannelNotOfferedException,
                WaitInterruptedException {

    private static final long serialVersionUID = 1L;

    AsyncApiClientException(String message) {
        super(message);
    }

    AsyncApiClientException(String message, Throwable cause) {
        super(message, cause);
    }
}
