package dev.golemasyncapi.validate;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.diagnostics.Suggestions;
import dev.golemasyncapi.parse.Mapping;
import dev.golemasyncapi.parse.MediaType;
import dev.golemasyncapi.parse.Scalar;
import dev.golemasyncapi.parse.SpecObject;
import java.util.List;
import java.util.Optional;

/** Content types are media types (RFC 9110, section 8.3.1), and no ranges of them. */
final class ContentTypesAreMediaTypes implements DocumentRule {

    private static final List<String> FREQUENT = List.of(
            "application/json",
            "application/xml",
            "application/octet-stream",
            "application/cbor",
            "application/x-protobuf",
            "avro/binary",
            "text/plain",
            "text/html",
            "text/xml");

    @Override
    public void check(Document document, Diagnostics diagnostics) {
        check(document.root(), "defaultContentType", diagnostics);
        for (String kind : List.of("Message", "Message Trait")) {
            for (SpecObject message : document.all(kind)) {
                check(message.node(), "contentType", diagnostics);
            }
        }
    }

    private static void check(Mapping owner, String field, Diagnostics diagnostics) {
        Optional<Scalar> type = Nodes.text(owner, field);
        if (type.isPresent() && !isMediaType(type.get().text())) {
            diagnostics.report(Diagnostic.of(
                            DiagnosticCode.INVALID_CONTENT_TYPE,
                            type.get().origin(),
                            "\"" + type.get().text() + "\" is not a media type")
                    .withHelp(Suggestions.didYouMean(type.get().text(), FREQUENT)
                            .or(() -> meant(type.get().text()))
                            .or(() -> Optional.of(
                                    "a media type is a type and a subtype with a slash between them, such as"
                                            + " application/json"))));
        }
    }

    private static boolean isMediaType(String text) {
        return MediaType.parse(text)
                .filter(type -> !type.essence().contains("*"))
                .isPresent();
    }

    /** The frequent type whose subtype is all that was written. */
    private static Optional<String> meant(String text) {
        return FREQUENT.stream()
                .filter(type -> type.endsWith("/" + text))
                .findFirst()
                .map(type -> "did you mean \"" + type + "\"?");
    }
}
