package dev.golemasyncapi.parse;

import dev.golemasyncapi.diagnostics.DiagnosticCode;
import java.util.Optional;

/** What a string is about, and how it must be written for that. */
public enum StringFormat {
    /** Any text. */
    TEXT("text"),
    /** A version of AsyncAPI; which one a document names is known before anything of it is checked. */
    VERSION("a version of AsyncAPI"),
    /** CommonMark. */
    COMMON_MARK("CommonMark"),
    /** A URI with a scheme. */
    URI("a URI", DiagnosticCode.INVALID_URI),
    /** A URI, or one relative to where it stands. */
    URI_REFERENCE("a URI reference", DiagnosticCode.INVALID_URI),
    /** What leads to another object; whoever follows it checks it. */
    REFERENCE("a URI reference"),
    /** A mail address. */
    EMAIL("a mail address", DiagnosticCode.INVALID_EMAIL),
    /** A media type; a rule over documents checks it. */
    MEDIA_TYPE("a media type"),
    /** A runtime expression of AsyncAPI. */
    RUNTIME_EXPRESSION("a runtime expression", DiagnosticCode.INVALID_RUNTIME_EXPRESSION),
    /** A regular expression of ECMA 262. */
    REGEX("a regular expression", DiagnosticCode.INVALID_REGEX);

    private final String words;
    private final Optional<DiagnosticCode> code;

    StringFormat(String words) {
        this.words = words;
        this.code = Optional.empty();
    }

    StringFormat(String words, DiagnosticCode code) {
        this.words = words;
        this.code = Optional.of(code);
    }

    /** What a string of this format is, for people. */
    public String words() {
        return words;
    }

    /** The rule that a string breaks which is not written like that; empty for formats that allow any text. */
    Optional<DiagnosticCode> code() {
        return code;
    }

    /** What is wrong with a string; empty where nothing is. */
    Optional<FormatProblem> check(String text) {
        return switch (this) {
            case TEXT, VERSION, COMMON_MARK, REFERENCE, MEDIA_TYPE -> Optional.empty();
            case URI -> UriFormat.absolute(text);
            case URI_REFERENCE -> UriFormat.reference(text);
            case EMAIL -> EmailFormat.check(text);
            case RUNTIME_EXPRESSION -> RuntimeExpressionFormat.check(text);
            case REGEX -> RegexFormat.check(text);
        };
    }
}
