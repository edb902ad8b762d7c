package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.Diagnostic;
import dev.golemasyncapi.diagnostics.DiagnosticCode;
import dev.golemasyncapi.diagnostics.Diagnostics;
import dev.golemasyncapi.source.SourceText;
import java.util.Optional;

/** Reads an AsyncAPI document and reports everything that is wrong with its shape. */
public final class DocumentReader {

    private static final String SUPPORTED =
            "documents of AsyncAPI " + SpecVersion.V2_0_0 + " to " + SpecVersion.NEWEST + " are read";

    private final Diagnostics diagnostics;

    /** Reports what is wrong to {@code diagnostics}. */
    public DocumentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The document; empty where an error was reported. */
    public Optional<DocumentSyntax> read(SourceText source) {
        return readAll(source).flatMap(ReadDocument::syntax);
    }

    /** The document, also where its shape is wrong; empty where it is no AsyncAPI document that is read. */
    public Optional<ReadDocument> readAll(SourceText source) {
        return new NodeReader(diagnostics).read(source).flatMap(this::readAll);
    }

    /** The document of a tree, also where its shape is wrong; empty where it is no AsyncAPI document that is read. */
    public Optional<ReadDocument> readAll(Node root) {
        if (!(root instanceof Mapping mapping)) {
            diagnostics.report(
                    DiagnosticCode.WRONG_TYPE,
                    root.origin(),
                    root.kindName() + " where an AsyncAPI document, an object, is due");
            return Optional.empty();
        }
        return version(mapping).map(version -> read(mapping, version));
    }

    private ReadDocument read(Mapping root, SpecVersion version) {
        int errorsBefore = diagnostics.errorCount();
        new ShapeChecker(version, diagnostics).check(root, root.origin(), Grammar.DOCUMENT, root);
        boolean shaped = diagnostics.errorCount() == errorsBefore;
        return new ReadDocument(
                root,
                shaped ? Optional.of(DocumentTaker.document(new ObjectCursor(root, root.origin()))) : Optional.empty());
    }

    /** The version to read by; empty where the document is written in one that is not read. */
    private Optional<SpecVersion> version(Mapping root) {
        Optional<Mapping.Member> member = root.member("asyncapi");
        boolean isString = member.isPresent() && member.get().value() instanceof Scalar scalar && scalar.isString();
        if (!isString) {
            return otherDocument(root) ? Optional.empty() : Optional.of(SpecVersion.NEWEST);
        }
        Scalar value = (Scalar) member.get().value();
        Optional<SpecVersion> version = SpecVersion.of(value.text());
        if (version.isEmpty()) {
            diagnostics.report(unsupported(value));
        }
        return version;
    }

    private static Diagnostic unsupported(Scalar value) {
        String text = value.text();
        boolean isVersion = text.matches("[0-9]+(\\.[0-9]+)*(-.*)?");
        Optional<String> withPatch =
                SpecVersion.of(text + ".0").map(meant -> "write \"" + meant + "\", with all three numbers");
        return Diagnostic.of(
                        DiagnosticCode.UNSUPPORTED_VERSION,
                        value.origin(),
                        isVersion ? "AsyncAPI " + text + " is not read" : "\"" + text + "\" is no version of AsyncAPI")
                .withHelp(withPatch.or(() -> Optional.of(SUPPORTED)));
    }

    /** Reports a document of another specification, which has none of our fields. */
    private boolean otherDocument(Mapping root) {
        for (String other : new String[] {"openapi", "swagger"}) {
            Optional<Mapping.Member> member = root.member(other);
            if (member.isPresent() && root.member("asyncapi").isEmpty()) {
                diagnostics.report(
                        DiagnosticCode.UNSUPPORTED_VERSION,
                        member.get().key().origin(),
                        "this is an OpenAPI document",
                        SUPPORTED);
                return true;
            }
        }
        return false;
    }
}
