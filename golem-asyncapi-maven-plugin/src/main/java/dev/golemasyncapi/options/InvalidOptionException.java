package dev.golemasyncapi.options;

/** A parameter has a value that means nothing; the message names the parameter and says what to write instead. */
public final class InvalidOptionException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param parameter the parameter
     * @param problem what is wrong with its value
     * @param example its element of a pom with a value that is right
     */
    InvalidOptionException(String parameter, String problem, String example) {
        super(parameter + ": " + problem + "\nIn the pom, such as: " + example);
    }
}
