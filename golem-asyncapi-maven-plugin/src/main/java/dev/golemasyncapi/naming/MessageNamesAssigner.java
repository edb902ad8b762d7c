package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.GivenName;
import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.MessageExample;
import dev.golemasyncapi.model.TypeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the classes that stand beside the payload types of messages. */
final class MessageNamesAssigner {

    private final String packageName;
    private final NameScope types;
    private final GivenNaming given;
    private final Map<TypeId, JavaTypeName> examples = new LinkedHashMap<>();
    private final Map<TypeId, List<String>> constants = new LinkedHashMap<>();
    private final Map<TypeId, JavaTypeName> correlationIds = new LinkedHashMap<>();

    MessageNamesAssigner(String packageName, NameScope types, GivenNaming given) {
        this.packageName = packageName;
        this.given = given;
        this.types = types;
    }

    /** Names the classes of a message. */
    void assign(Message message) {
        TypeId id = MessageNames.idOf(message);
        String name = given.at(message.origin()).map(GivenName::text).orElse(message.name());
        if (!message.examples().isEmpty()) {
            examples.put(id, claim(name + " examples"));
            constants.put(id, constants(message.examples()));
        }
        if (message.correlationId().isPresent()) {
            correlationIds.put(id, claim(name + " correlation id"));
        }
    }

    MessageNames names() {
        return new MessageNames(examples, constants, correlationIds);
    }

    private JavaTypeName claim(String text) {
        return JavaTypeName.topLevel(packageName, types.claim(JavaIdentifier.type(text), text));
    }

    /** Headers get the name of their example with a suffix, so an example leaves room for it. */
    private static List<String> constants(List<MessageExample> examples) {
        NameScope scope = NameScope.ofMembers();
        var names = new ArrayList<String>();
        for (int i = 0; i < examples.size(); i++) {
            String otherwise = "example " + (i + 1);
            String wanted = JavaIdentifier.constant(examples.get(i).name().orElse(otherwise));
            String name = scope.claim(wanted, examples.get(i).name().orElse(otherwise));
            scope.reserve(name + JavaNames.HEADERS_SUFFIX);
            names.add(name);
        }
        return List.copyOf(names);
    }
}
