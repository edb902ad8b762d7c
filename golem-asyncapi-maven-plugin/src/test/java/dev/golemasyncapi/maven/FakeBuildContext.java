package dev.golemasyncapi.maven;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.util.Scanner;
import org.jspecify.annotations.Nullable;

/** An IDE's view of a build: what it would mark and refresh. */
final class FakeBuildContext implements BuildContext {

    final List<String> calls = new ArrayList<>();
    private final Path base;

    FakeBuildContext(Path base) {
        this.base = base;
    }

    private String name(File file) {
        return base.relativize(file.toPath()).toString().replace('\\', '/');
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, @Nullable Throwable cause) {
        String kind = severity == SEVERITY_ERROR ? "error" : severity == SEVERITY_WARNING ? "warning" : "?";
        calls.add(kind + " " + name(file) + ":" + line + ":" + column + " " + message);
    }

    @Override
    public void removeMessages(File file) {
        calls.add("remove " + name(file));
    }

    @Override
    public void refresh(File file) {
        calls.add("refresh " + name(file));
    }

    @Override
    public boolean hasDelta(String path) {
        return true;
    }

    @Override
    public boolean hasDelta(File file) {
        return true;
    }

    @Override
    public boolean hasDelta(List<String> paths) {
        return true;
    }

    @Override
    public OutputStream newFileOutputStream(File file) {
        return new ByteArrayOutputStream();
    }

    @Override
    public Scanner newScanner(File folder) {
        throw new UnsupportedOperationException("documents are not looked for through the IDE");
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw new UnsupportedOperationException("documents are not looked for through the IDE");
    }

    @Override
    public Scanner newScanner(File folder, boolean ignoreDelta) {
        throw new UnsupportedOperationException("documents are not looked for through the IDE");
    }

    @Override
    public boolean isIncremental() {
        return true;
    }

    @Override
    public void setValue(String key, Object value) {
        calls.add("set " + key);
    }

    @Override
    public @Nullable Object getValue(String key) {
        return null;
    }

    @Override
    @Deprecated
    public void addWarning(File file, int line, int column, String message, @Nullable Throwable cause) {
        addMessage(file, line, column, message, SEVERITY_WARNING, cause);
    }

    @Override
    @Deprecated
    public void addError(File file, int line, int column, String message, @Nullable Throwable cause) {
        addMessage(file, line, column, message, SEVERITY_ERROR, cause);
    }

    @Override
    public boolean isUptodate(File target, File source) {
        return false;
    }
}
