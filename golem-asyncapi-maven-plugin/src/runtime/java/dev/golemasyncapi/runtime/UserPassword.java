package dev.golemasyncapi.runtime;

import java.util.Objects;

/**
 * A user and a password.
 *
 * @param user the user, without a colon where it goes into HTTP Basic
 * @param password the password
 */
public record UserPassword(String user, String password) {

    /**
     * Checks that both are there.
     *
     * @param user as above
     * @param password as above
     */
    public UserPassword {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** {@return the name of the type, neither user nor password} */
    @Override
    public String toString() {
        return "UserPassword[" + Secrets.REDACTED + "]";
    }
}
