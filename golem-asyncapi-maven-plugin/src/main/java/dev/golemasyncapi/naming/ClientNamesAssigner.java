package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names the client and its parts. */
final class ClientNamesAssigner {

    private ClientNamesAssigner() {}

    static ClientNames assign(Api api, JavaTypeName client, JavaTypeName server) {
        var serverVariables = new LinkedHashMap<String, Map<String, String>>();
        for (Server each : api.servers()) {
            List<String> names =
                    each.variables().stream().map(ServerVariable::name).toList();
            serverVariables.put(each.name(), NameScope.ofMembers().claimAll(names, JavaIdentifier::member));
        }
        var channelParameters = new LinkedHashMap<String, Map<String, String>>();
        for (Channel channel : api.channels()) {
            List<String> names =
                    channel.parameters().stream().map(Parameter::name).toList();
            NameScope scope = NameScope.ofMembers().reserve("connections", "server", "credentials");
            channelParameters.put(channel.address().text(), scope.claimAll(names, JavaIdentifier::member));
        }
        return new ClientNames(
                client,
                server,
                NameScope.ofMembers()
                        .reserve("of", "uri", "name", "security", "listed", "requireOneOf")
                        .claimAll(api.servers().stream().map(Server::name).toList(), JavaIdentifier::member),
                serverVariables,
                serverEnums(api.servers(), server.simpleName()),
                credentials(api.securitySchemes()),
                channelMethods(api.channels()),
                channelParameters);
    }

    private static Map<String, Map<String, ServerEnumNames>> serverEnums(List<Server> servers, String own) {
        NameScope types =
                NameScope.ofTypes().reserve(own, "String", "Override", "List", "URI", "Generated", "ServerUrl");
        var shared = new LinkedHashMap<String, ServerEnumNames>();
        var enums = new LinkedHashMap<String, Map<String, ServerEnumNames>>();
        for (Server server : servers) {
            var ofServer = new LinkedHashMap<String, ServerEnumNames>();
            for (ServerVariable variable : server.variables()) {
                if (!variable.allowed().isEmpty()) {
                    String key = variable.name() + variable.allowed();
                    ofServer.put(
                            variable.name(),
                            shared.computeIfAbsent(
                                    key,
                                    first -> new ServerEnumNames(
                                            types.claim(JavaIdentifier.type(variable.name()), key),
                                            NameScope.ofMembers()
                                                    .reserve("value")
                                                    .claimAll(
                                                            variable.allowed().stream()
                                                                    .distinct()
                                                                    .toList(),
                                                            JavaIdentifier::constant))));
                }
            }
            enums.put(server.name(), ofServer);
        }
        return enums;
    }

    private static Map<String, String> credentials(List<SecurityScheme> schemes) {
        NameScope scope = NameScope.ofMembers()
                .reserve("server", "build", "connectTimeout", "closeTimeout", "maxMessageSize", "bufferedMessages")
                .reserve("bufferedBytes", "suspendTimeout", "onDecodeFailure", "header", "headers", "options", "client")
                .reserve("connections", "request", "path", "credentials", "allowPlaintextCredentials", "subprotocols")
                .reserve("unsentMessages", "unsentBytes", "sendTimeout", "sslContext", "httpClient", "transport");
        return scope.claimAll(schemes.stream().map(SecurityScheme::name).toList(), JavaIdentifier::member);
    }

    /** A channel of one direction is named after its operation, one of both after its address. */
    private static Map<String, String> channelMethods(List<Channel> channels) {
        NameScope scope = NameScope.ofMembers().reserve("builder", "close", "handshake");
        var wanted = new LinkedHashMap<String, String>();
        for (Channel channel : channels) {
            name(channel)
                    .ifPresent(text ->
                            wanted.put(channel.address().text(), scope.claim(JavaIdentifier.member(text), text)));
        }
        return wanted;
    }

    private static Optional<String> name(Channel channel) {
        String place = literalText(channel.address());
        if (channel.subscribe().isPresent() && channel.publish().isPresent()) {
            return Optional.of("open " + place);
        }
        return channel.subscribe()
                .map(receive -> receive.operationId().orElse("receive " + place))
                .or(() -> channel.publish().map(send -> send.operationId().orElse("send " + place)));
    }

    private static String literalText(ChannelAddress address) {
        return address.parts().stream()
                .map(part -> part instanceof ChannelAddress.Literal literal ? literal.text() : " ")
                .collect(Collectors.joining(" "));
    }
}
