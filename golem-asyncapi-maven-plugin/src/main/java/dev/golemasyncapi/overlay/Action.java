package dev.golemasyncapi.overlay;

import dev.golemasyncapi.jsonpath.JsonPath;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.source.Origin;
import java.util.Optional;

/**
 * An Action Object.
 *
 * @param target what is changed
 * @param origin where the target is written
 * @param update what is merged into it; without effect where it is removed
 * @param remove whether it is removed
 */
record Action(JsonPath target, Origin origin, Optional<Node> update, boolean remove) {}
