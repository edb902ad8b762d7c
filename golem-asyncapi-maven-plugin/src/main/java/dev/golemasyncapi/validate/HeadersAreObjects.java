package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.SpecObject;
import java.util.List;

/** The headers of a message have a schema of type object (AsyncAPI 2.6, Message Object). */
final class HeadersAreObjects implements DocumentRule {

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        for (String kind : List.of("Message", "Message Trait")) {
            for (SpecObject message : document.all(kind)) {
                message.node().member("headers").ifPresent(headers -> check(headers, document, diagnostics));
            }
        }
    }

    private static void check(Mapping.Member headers, Document document, Diagnostics diagnostics) {
        document.object(headers.value()).flatMap(schema -> schema.child("type")).ifPresent(type -> {
            boolean object =
                    Nodes.text(type).map(text -> text.text().equals("object")).orElse(true);
            if (!object) {
                boolean inPlace = document.links().follow(headers.value()).orElse(headers.value()) == headers.value();
                Diagnostic diagnostic = Diagnostic.of(
                        DiagnosticCode.HEADERS_NOT_AN_OBJECT,
                        inPlace ? type.origin() : headers.key().origin(),
                        "the headers of a message are an object, and their schema says that they are not");
                diagnostics.report((inPlace ? diagnostic : diagnostic.withRelated(type.origin(), "their schema"))
                        .withHelp("write type: object, and each header under properties"));
            }
        });
    }
}
