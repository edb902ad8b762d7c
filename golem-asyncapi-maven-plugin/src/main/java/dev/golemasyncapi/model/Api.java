package dev.golemasyncapi.model;

import dev.golemasyncapi.source.Origin;
import java.util.List;

/**
 * An AsyncAPI document with its references resolved: everything that is needed to generate code.
 *
 * @param info what the API calls itself
 * @param servers the servers in document order
 * @param channels the channels in document order
 * @param messages every message once: those of the components, then those inside of channels
 * @param securitySchemes the security schemes that some server or operation asks for, in order of first use
 * @param types every type that needs a Java declaration
 * @param givenNames the Java names that the document gives
 * @param origin the document
 */
public record Api(
        Info info,
        List<Server> servers,
        List<Channel> channels,
        List<Message> messages,
        List<SecurityScheme> securitySchemes,
        Types types,
        GivenNames givenNames,
        Origin origin) {

    /** Copies the lists. */
    public Api {
        servers = List.copyOf(servers);
        channels = List.copyOf(channels);
        messages = List.copyOf(messages);
        securitySchemes = List.copyOf(securitySchemes);
    }

    /** The same API with its types arranged in another way. */
    public Api withTypes(Types arranged) {
        return new Api(info, servers, channels, messages, securitySchemes, arranged, givenNames, origin);
    }
}
