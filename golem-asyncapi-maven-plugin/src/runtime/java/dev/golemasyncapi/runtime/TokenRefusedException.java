package dev.golemasyncapi.runtime;

/** A server gave no access token (RFC 6749 section 5.2). */
public final class TokenRefusedException extends AsyncApiClientException {

    private static final long serialVersionUID = 1L;

    /** The HTTP status code of the answer. */
    private final int status;
    /** The error code of the answer. */
    private final String error;

    TokenRefusedException(String tokenUrl, int status, String error) {
        super("no access token from " + tokenUrl + ": HTTP " + status
                + (error.isEmpty() ? "" : ", " + Printable.text(error, Printable.NAME))
                + "; check the client's id, secret and scopes");
        this.status = status;
        this.error = error;
    }

    /** {@return the HTTP status; 200 where the answer held no bearer token} */
    public int status() {
        return status;
    }

    /** {@return the error code, such as {@code invalid_client}, or empty} */
    public String error() {
        return error;
    }
}
