package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import java.util.HashMap;
import java.util.Map;

/** Makes the table of names of an API. */
public final class JavaNamesAssigner {

    private final Packages packages;
    private final Map<String, NameScope> typeScopes = new HashMap<>();

    private JavaNamesAssigner(Packages packages) {
        this.packages = packages;
    }

    /**
     * Names everything of an API.
     *
     * @param clientName the name of the client without the suffix {@code Client}, a legal type name
     */
    public static JavaNames assign(Api api, Packages packages, String clientName) {
        return new JavaNamesAssigner(packages).assign(api, clientName);
    }

    private JavaNames assign(Api api, String clientName) {
        ModelNames model = new ModelNamesAssigner(packages.model(), typesIn(packages.model())).assign(api.types());
        NameScope clientScope = typesIn(packages.client());
        JavaTypeName client = JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Client"));
        JavaTypeName server = JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Server"));
        return new JavaNames(packages, model, ClientNamesAssigner.assign(api, client, server));
    }

    private NameScope typesIn(String packageName) {
        return typeScopes.computeIfAbsent(
                packageName, name -> NameScope.ofTypes().reserve("package-info", "module-info"));
    }
}
