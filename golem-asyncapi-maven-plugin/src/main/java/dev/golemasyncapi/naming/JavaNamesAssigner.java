package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Api;
import dev.golemasyncapi.options.GeneratorOptions;
import java.util.HashMap;
import java.util.Map;

/** Makes the table of names of an API. */
public final class JavaNamesAssigner {

    /** Windows has devices of these names: no file may be called so, whatever its extension. */
    private static final String[] NO_FILES_OF_WINDOWS = {
        "Con", "Prn", "Aux", "Nul", "Com1", "Com2", "Com3", "Com4", "Com5", "Com6", "Com7", "Com8", "Com9", "Lpt1",
        "Lpt2", "Lpt3", "Lpt4", "Lpt5", "Lpt6", "Lpt7", "Lpt8", "Lpt9"
    };

    private final Packages packages;
    private final Map<String, NameScope> typeScopes = new HashMap<>();

    private JavaNamesAssigner(Packages packages) {
        this.packages = packages;
    }

    /**
     * Names everything of an API.
     *
     * @param clientName the name of the client without the suffix {@code Client}, a legal type name
     * @param options what the user chose
     */
    public static JavaNames assign(Api api, Packages packages, String clientName, GeneratorOptions options) {
        return new JavaNamesAssigner(packages).assign(api, clientName);
    }

    private JavaNames assign(Api api, String clientName) {
        ModelNames model = new ModelNamesAssigner(packages.model(), typesIn(packages.model())).assign(api.types());
        MessageNames messages =
                new MessageNamesAssigner(packages.model(), typesIn(packages.model())).assign(api.messages());
        NameScope clientScope = typesIn(packages.client());
        JavaTypeName client = JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Client"));
        JavaTypeName server = JavaTypeName.topLevel(packages.client(), clientScope.claim(clientName + "Server"));
        return new JavaNames(packages, model, messages, ClientNamesAssigner.assign(api, client, server));
    }

    private NameScope typesIn(String packageName) {
        return typeScopes.computeIfAbsent(
                packageName, name -> NameScope.ofTypes().reserve(NO_FILES_OF_WINDOWS));
    }
}
