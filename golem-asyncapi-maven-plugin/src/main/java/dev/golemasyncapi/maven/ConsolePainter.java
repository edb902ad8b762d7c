package dev.golemasyncapi.maven;

import dev.golemasyncapi.diagnostics.DiagnosticPainter;
import dev.golemasyncapi.diagnostics.Severity;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Maven's own colours, where Maven shows any: not in files, not in batch mode, not where a user switched them off. */
final class ConsolePainter implements DiagnosticPainter {

    @Override
    public String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> MessageUtils.buffer().failure(text).build();
            case WARNING -> MessageUtils.buffer().warning(text).build();
            case INFO -> MessageUtils.buffer().strong(text).build();
        };
    }

    @Override
    public String caret(Severity severity, String text) {
        return severity(severity, text);
    }

    @Override
    public String place(String text) {
        return MessageUtils.buffer().strong(text).build();
    }
}
