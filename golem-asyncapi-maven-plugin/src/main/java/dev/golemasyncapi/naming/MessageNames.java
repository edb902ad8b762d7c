package dev.golemasyncapi.naming;

import dev.golemasyncapi.model.Message;
import dev.golemasyncapi.model.TypeId;
import java.util.List;
import java.util.Map;

/**
 * What the classes are called that stand beside the payload types of messages.
 *
 * @param examples the class with the examples of each message that has some
 * @param constants the constant for each example of a message, in the order of the document
 * @param correlationIds the class that finds the correlation ID of each message that has one
 */
record MessageNames(
        Map<TypeId, JavaTypeName> examples,
        Map<TypeId, List<String>> constants,
        Map<TypeId, JavaTypeName> correlationIds) {

    /** The identity of a message: where it stands. */
    static TypeId idOf(Message message) {
        return new TypeId(message.origin().source().name(), message.origin().pointer());
    }
}
