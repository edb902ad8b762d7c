package dev.golemasyncapi.it.server;

/**
 * An answer that refuses a handshake, with a JSON body as Golem writes it.
 *
 * @param status the HTTP status
 * @param body the JSON
 */
public record Refusal(int status, String body) {

    static Refusal badRequest(String error) {
        return new Refusal(400, "{\"code\":\"BAD_REQUEST\",\"errors\":[\"%s\"]}".formatted(error));
    }

    static Refusal unauthorized() {
        return new Refusal(401, "{\"code\":\"UNAUTHORIZED\",\"error\":\"Token is not valid\"}");
    }

    static Refusal notFound(String error) {
        return new Refusal(404, "{\"code\":\"NOT_FOUND\",\"error\":\"%s\"}".formatted(error));
    }

    static Refusal workerFailed() {
        return new Refusal(
                500,
                "{\"code\":\"INTERNAL_ERROR\",\"error\":\"Worker failed\","
                        + "\"workerError\":{\"cause\":\"out of fuel\",\"stderr\":\"thread 'main' panicked\"}}");
    }
}
