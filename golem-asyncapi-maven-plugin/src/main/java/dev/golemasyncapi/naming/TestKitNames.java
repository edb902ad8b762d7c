package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Server;
import java.util.Map;
import java.util.Objects;

/**
 * What the fake server of the test kit and its parts are called.
 *
 * @param server the class of the fake server
 * @param roles the constants for the servers of the document, by the server's key
 * @param channels what belongs to a channel, by the channel's address
 */
public record TestKitNames(JavaTypeName server, Map<String, String> roles, Map<String, OfChannel> channels) {

    /** What the enum of the servers of the document is called, inside of the fake server. */
    public static final String ROLE = "Role";

    /** What the class with the credentials of a handshake is called, inside of the fake server. */
    public static final String CREDENTIALS = "Credentials";

    /** Whether a client can open a channel, and a fake server has it. */
    public boolean has(Channel channel) {
        return channels.containsKey(channel.address().text());
    }

    /** What belongs to a channel. */
    public OfChannel of(Channel channel) {
        return Objects.requireNonNull(
                channels.get(channel.address().text()), channel.address().text());
    }

    /** The constant for a server of the document. */
    public String role(Server server) {
        return Objects.requireNonNull(roles.get(server.name()), server.name());
    }

    /**
     * What belongs to a channel.
     *
     * @param field the field that holds it
     * @param handler the method that sets what is done with connections
     * @param take the method that waits for a connection
     * @param connection the class of the server's end of a connection, inside of the fake server
     * @param parameters the methods that give the channel's parameters, by the parameter's name
     */
    public record OfChannel(
            String field, String handler, String take, String connection, Map<String, String> parameters) {

        /** The method that gives a parameter. */
        public String of(Parameter parameter) {
            return Objects.requireNonNull(parameters.get(parameter.name()), parameter.name());
        }
    }
}
