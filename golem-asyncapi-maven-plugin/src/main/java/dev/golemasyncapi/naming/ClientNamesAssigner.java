package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.ChannelAddress;
import dev.golemasyncapi.model.GivenName;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.SecurityScheme;
import dev.golemasyncapi.model.Server;
import dev.golemasyncapi.model.ServerVariable;
import dev.golemasyncapi.source.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names the client and its parts. */
final class ClientNamesAssigner {

    private final GivenNaming given;

    ClientNamesAssigner(GivenNaming given) {
        this.given = given;
    }

    ClientNames assign(Api api, JavaTypeName client, JavaTypeName server) {
        var serverVariables = new LinkedHashMap<String, Map<String, String>>();
        for (Server each : api.servers()) {
            serverVariables.put(
                    each.name(),
                    names(each.variables(), ServerVariable::name, ServerVariable::origin, NameScope.ofMembers()));
        }
        var channelParameters = new LinkedHashMap<String, Map<String, String>>();
        for (Channel channel : api.channels()) {
            NameScope scope = NameScope.ofMembers().reserve("connections", "server", "credentials");
            channelParameters.put(
                    channel.address().text(), names(channel.parameters(), Parameter::name, Parameter::origin, scope));
        }
        return new ClientNames(
                client,
                server,
                names(
                        api.servers(),
                        Server::name,
                        Server::origin,
                        NameScope.ofMembers()
                                .reserve("of", "uri", "name", "security", "listed", "requireOneOf", "yield")),
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

    private Map<String, String> credentials(List<SecurityScheme> schemes) {
        NameScope scope = NameScope.ofMembers()
                .reserve(
                        "server",
                        "build",
                        "connectTimeout",
                        "closeTimeout",
                        "maxMessageSize",
                        "bufferedMessages",
                        "yield")
                .reserve("bufferedBytes", "suspendTimeout", "onDecodeFailure", "header", "headers", "options", "client")
                .reserve("connections", "request", "path", "credentials", "allowPlaintextCredentials", "subprotocols")
                .reserve("unsentMessages", "unsentBytes", "sendTimeout", "sslContext", "httpClient", "transport");
        return names(schemes, SecurityScheme::name, SecurityScheme::origin, scope);
    }

    /** A channel of one direction is named after its operation, one of both after its address. */
    private Map<String, String> channelMethods(List<Channel> channels) {
        NameScope scope = NameScope.ofMembers().reserve("builder", "close", "handshake");
        var texts = new LinkedHashMap<String, String>();
        var byAddress = new LinkedHashMap<String, Channel>();
        for (Channel channel : channels) {
            name(channel).ifPresent(text -> {
                texts.put(channel.address().text(), text);
                byAddress.put(channel.address().text(), channel);
            });
        }
        return given.members(
                List.copyOf(texts.keySet()),
                scope,
                address -> Optional.ofNullable(byAddress.get(address)).flatMap(this::given),
                address -> JavaIdentifier.member(texts.getOrDefault(address, address)),
                ReservedWords::escapeMember);
    }

    /** The name that was chosen for a channel, or for its only operation. */
    private Optional<GivenName> given(Channel channel) {
        Optional<GivenName> own = given.at(channel.origin());
        if (own.isPresent()
                || (channel.subscribe().isPresent() && channel.publish().isPresent())) {
            return own;
        }
        return channel.subscribe().or(channel::publish).flatMap(operation -> given.at(operation.origin()));
    }

    private <T> Map<String, String> names(
            List<T> elements, Function<T, String> name, Function<T, Origin> origin, NameScope scope) {
        var origins = new LinkedHashMap<String, Origin>();
        elements.forEach(element -> origins.put(name.apply(element), origin.apply(element)));
        return given.members(
                List.copyOf(origins.keySet()),
                scope,
                text -> Optional.ofNullable(origins.get(text)).flatMap(given::at),
                JavaIdentifier::member,
                ReservedWords::escapeMember);
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
