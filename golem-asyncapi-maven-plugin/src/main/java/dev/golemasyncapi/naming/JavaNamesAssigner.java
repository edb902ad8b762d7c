package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.options.GeneratorOptions;
import dev.golemasyncapi.source.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the table of names of an API. */
public final class JavaNamesAssigner {

    /** Windows has devices of these names: no file may be called so, whatever its extension. */
    private static final String[] NO_FILES_OF_WINDOWS = {
        "Con", "Prn", "Aux", "Nul", "Com1", "Com2", "Com3", "Com4", "Com5", "Com6", "Com7", "Com8", "Com9", "Lpt1",
        "Lpt2", "Lpt3", "Lpt4", "Lpt5", "Lpt6", "Lpt7", "Lpt8", "Lpt9"
    };

    private final Packages packages;
    private final GivenNaming given;
    private final Map<String, NameScope> typeScopes = new HashMap<>();

    private JavaNamesAssigner(Packages packages, GivenNaming given) {
        this.packages = packages;
        this.given = given;
    }

    /**
     * Names everything of an API.
     *
     * @param clientName the name of the client without the suffix {@code Client}, a legal type name
     * @param options what the user chose
     */
    public static JavaNames assign(Api api, Packages packages, String clientName, GeneratorOptions options) {
        return new JavaNamesAssigner(packages, new GivenNaming(api, options.nameMappings())).assign(api, clientName);
    }

    /** The client, which no schema may rename, comes first; then everything in the order of the document. */
    private JavaNames assign(Api api, String clientName) {
        NameScope clientScope = typesIn(packages.client());
        JavaTypeName client =
                JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Client", clientName));
        JavaTypeName server =
                JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Server", clientName));
        var model = new ModelNamesAssigner(packages.model(), typesIn(packages.model()), given, api.types());
        var messages = new MessageNamesAssigner(packages.model(), typesIn(packages.model()), given);
        model.choose(api.types());
        var work = new ArrayList<Named>();
        api.types()
                .topLevel()
                .forEach(type -> work.add(new Named(type.origin(), () -> model.assign(type, api.types()))));
        api.messages().forEach(message -> work.add(new Named(message.origin(), () -> messages.assign(message))));
        inOrder(work, api.origin().source().name())
                .forEach(named -> named.naming().run());
        ClientNames ofClient = new ClientNamesAssigner(given).assign(api, client, server);
        TestKitNames testKit =
                new TestKitNamesAssigner(ofClient).assign(api, packages.client(), clientScope, clientName);
        return new JavaNames(packages, model.names(), messages.names(), ofClient, testKit, given.problems());
    }

    /** Something that gets a name: by where it stands. */
    private record Named(Origin origin, Runnable naming) {}

    /** The document itself comes before those that it refers to. */
    private static List<Named> inOrder(List<Named> work, String root) {
        Comparator<Named> order = Comparator.comparing(
                        (Named named) -> named.origin().source().name(),
                        Comparator.comparing((String name) -> !name.equals(root))
                                .thenComparing(name -> name))
                .thenComparing(named -> named.origin().span());
        return work.stream().sorted(order).toList();
    }

    private NameScope typesIn(String packageName) {
        return typeScopes.computeIfAbsent(
                packageName, name -> NameScope.ofTypes().reserve(NO_FILES_OF_WINDOWS));
    }
}
