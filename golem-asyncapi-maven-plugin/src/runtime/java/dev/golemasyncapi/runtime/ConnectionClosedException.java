package dev.golemasyncapi.runtime;

/**
 * The server closed the connection with a status code other than 1000 (normal) or none. Where a message cannot be sent
 * since the connection has ended, it is also the cause for any other end by a Close, of either side.
 */
public final class ConnectionClosedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_REASON = 123;

    /** Who has said Close first. */
    public enum Side {
        /** The server. */
        SERVER,
        /** This client. */
        CLIENT
    }

    /** Who has said Close first. */
    private final Side closedBy;
    /** The status code of the Close frame. */
    private final int code;
    /** The reason of the Close frame. */
    private final String reason;

    ConnectionClosedException(String server, int code, String reason) {
        super("the server " + server + " closed the connection with code " + code + (reason.isEmpty() ? "" : ": ")
                + Printable.text(reason, MAX_REASON) + "; " + advice(code));
        this.closedBy = Side.SERVER;
        this.code = code;
        this.reason = reason;
    }

    private ConnectionClosedException(String server) {
        super("this client has closed the connection to " + server + "; open the channel again to go on");
        this.closedBy = Side.CLIENT;
        this.code = Connection.NORMAL;
        this.reason = "";
    }

    static ConnectionClosedException byClient(String server) {
        return new ConnectionClosedException(server);
    }

    /** {@return who has said Close first} */
    public Side closedBy() {
        return closedBy;
    }

    private static String advice(int code) {
        return switch (code) {
            case 1001, 1012, 1013, 1014 -> "open the stream again after a pause";
            case 1008 -> "check the token and its permissions";
            default -> "look in the server's logs, or open the stream again after a pause";
        };
    }

    /** {@return the status code of the Close frame, as RFC 6455 section 7.4 defines it: 1000 to 4999} */
    public int code() {
        return code;
    }

    /**
     * {@return the reason of the Close frame as it was sent (it can hold any character), at most 123 bytes, or empty}
     */
    public String reason() {
        return reason;
    }
}
