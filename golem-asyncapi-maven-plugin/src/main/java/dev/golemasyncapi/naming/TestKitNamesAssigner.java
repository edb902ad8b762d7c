package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.model.Channel;
import dev.golemasyncapi.model.Parameter;
import dev.golemasyncapi.model.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the fake server of the test kit and its parts, after everything else, so that nothing is renamed for it. */
final class TestKitNamesAssigner {

    /** Methods of a connection that are there in any case, and those that depend on what a channel exchanges. */
    static final String[] OF_A_CONNECTION = {
        "awaitClose",
        "awaitPings",
        "awaitPongs",
        "close",
        "credentials",
        "cut",
        "drop",
        "goSilent",
        "handshake",
        "headers",
        "isOpen",
        "lag",
        "ping",
        "query",
        "receive",
        "received",
        "receivedBinary",
        "receivedText",
        "send",
        "sendBinary",
        "sendExamples",
        "sendFragmented",
        "sendRaw",
        "sendText",
        "start",
        "textOf"
    };

    private final ClientNames client;

    TestKitNamesAssigner(ClientNames client) {
        this.client = client;
    }

    /** @param clientName the name of the client without the suffix {@code Client} */
    TestKitNames assign(Api api, String packageName, NameScope types, String clientName) {
        String name = "Fake" + clientName + "Server";
        JavaTypeName server = JavaTypeName.topLevel(packageName, types.claim(name, name));
        List<String> roles = api.servers().stream()
                .filter(Server::isWebSocket)
                .map(Server::name)
                .toList();
        return new TestKitNames(
                server,
                NameScope.ofMembers().claimAll(roles, JavaIdentifier::constant),
                channels(api.channels(), server.simpleName()));
    }

    private Map<String, TestKitNames.OfChannel> channels(List<Channel> channels, String server) {
        NameScope methods = NameScope.ofMembers();
        NameScope types = NameScope.ofTypes().reserve(server, TestKitNames.ROLE, TestKitNames.CREDENTIALS);
        var names = new LinkedHashMap<String, TestKitNames.OfChannel>();
        for (Channel channel : channels) {
            String address = channel.address().text();
            String method = client.channelMethods().get(address);
            if (method != null) {
                String type = JavaIdentifier.type(method);
                names.put(
                        address,
                        new TestKitNames.OfChannel(
                                method,
                                methods.claim("on" + type, address),
                                methods.claim("take" + type, address),
                                types.claim(type + "Connection", address),
                                NameScope.ofMembers()
                                        .reserve(OF_A_CONNECTION)
                                        .claimAll(
                                                channel.parameters().stream()
                                                        .map(Parameter::name)
                                                        .toList(),
                                                parameter -> parameter(address, parameter))));
            }
        }
        return names;
    }

    /** What the client calls the argument, so that both sides agree as far as they can. */
    private String parameter(String address, String parameter) {
        return client.channelParameters().getOrDefault(address, Map.of()).getOrDefault(parameter, parameter);
    }
}
