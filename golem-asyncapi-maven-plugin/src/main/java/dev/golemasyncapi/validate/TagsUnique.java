package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.Node;
import dev.golemasyncapi.parse.SpecObject;
import java.util.List;

/** An object has each tag once (AsyncAPI 2.6, Tags Object). */
final class TagsUnique implements DocumentRule {

    private static final List<String> TAGGED =
            List.of("AsyncAPI", "Server", "Operation", "Operation Trait", "Message", "Message Trait");

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (String kind : TAGGED) {
            for (SpecObject object : document.all(kind)) {
                check(object.node(), diagnostics);
            }
        }
    }

    private static void check(Mapping tagged, Diagnostics diagnostics) {
        OnePlaceEach names = new OnePlaceEach(DiagnosticCode.DUPLICATE_TAG, "leave one of them out", diagnostics);
        for (Node tag : Nodes.items(tagged, "tags")) {
            if (tag instanceof Mapping mapping) {
                Nodes.text(mapping, "name")
                        .ifPresent(name -> names.take(
                                name.text(), name.origin(), "another tag here is called \"" + name.text() + "\""));
            }
        }
    }
}
