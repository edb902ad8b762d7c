package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.TypeId;
import java.util.List;
import java.util.Map;

/**
 * The total table of names: what every part of the model is called in Java. It is made before anything is emitted, so a
 * name never depends on the order in which code is generated.
 */
public final class JavaNames {

    /** What the constant with the headers of an example has behind the name of the one with its payload. */
    public static final String HEADERS_SUFFIX = "_HEADERS";

    private final Packages packages;
    private final ModelNames model;
    private final MessageNames messages;
    private final ClientNames client;
    private final TestKitNames testKit;
    private final List<NameProblem> problems;

    JavaNames(
            Packages packages,
            ModelNames model,
            MessageNames messages,
            ClientNames client,
            TestKitNames testKit,
            List<NameProblem> problems) {
        this.packages = packages;
        this.model = model;
        this.messages = messages;
        this.client = client;
        this.testKit = testKit;
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with names that users chose. */
    public List<NameProblem> problems() {
        return problems;
    }

    /** Where generated code goes. */
    public Packages packages() {
        return packages;
    }

    /** The Java type of a declaration. */
    public JavaTypeName type(TypeId id) {
        return get(model.types(), id);
    }

    /** The class that reads and writes a type, and others of those that are inside one top-level type. */
    public JavaTypeName codec(TypeId id) {
        return get(model.codecs(), id);
    }

    /**
     * What tells the methods of a type from those of the others in its codec: empty for the top-level type, the name of
     * the type itself for those inside it.
     */
    public String codecSuffix(TypeId id) {
        return get(model.codecSuffixes(), id);
    }

    /** The record components of an object type, by the name of the member on the wire. */
    public Map<String, String> components(TypeId object) {
        return get(model.components(), object);
    }

    /** The constants of an enum type, by the listed value. */
    public Map<String, String> constants(TypeId enumeration) {
        return get(model.constants(), enumeration);
    }

    /** The class with the examples of a message that has some. */
    public JavaTypeName examples(Message message) {
        return get(messages.examples(), MessageNames.idOf(message));
    }

    /** The constant for each example of a message, in the order of the document. */
    public List<String> exampleConstants(Message message) {
        return get(messages.constants(), MessageNames.idOf(message));
    }

    /** The class that finds the correlation ID of a message that has one. */
    public JavaTypeName correlationId(Message message) {
        return get(messages.correlationIds(), MessageNames.idOf(message));
    }

    /** The fake server and its parts. */
    public TestKitNames testKit() {
        return testKit;
    }

    /** The client class. */
    public JavaTypeName client() {
        return client.client();
    }

    /** The class with a factory for each server. */
    public JavaTypeName server() {
        return client.server();
    }

    /** The factory method of a server, by its key. */
    public String serverFactory(String server) {
        return get(client.serverFactories(), server);
    }

    /** The builder method of a security scheme, by its key. */
    public String credential(String scheme) {
        return get(client.credentials(), scheme);
    }

    /** The client's method that opens a channel, by the channel's address. */
    public String channelMethod(String address) {
        return get(client.channelMethods(), address);
    }

    /** The method parameters for a channel's parameters, by the address and the parameter's name. */
    public Map<String, String> channelParameters(String address) {
        return get(client.channelParameters(), address);
    }

    /** The method parameters for a server's variables, by the server's key and the variable's name. */
    public Map<String, String> serverVariables(String server) {
        return get(client.serverVariables(), server);
    }

    /**
     * The enums of those of a server's variables whose values are listed, by the server's key and the variable's name.
     */
    public Map<String, ServerEnumNames> serverEnums(String server) {
        return get(client.serverEnums(), server);
    }

    private static <K, V> V get(Map<K, V> names, K key) {
        V name = names.get(key);
        if (name == null) {
            throw new IllegalArgumentException("no name was assigned to " + key);
        }
        return name;
    }
}
