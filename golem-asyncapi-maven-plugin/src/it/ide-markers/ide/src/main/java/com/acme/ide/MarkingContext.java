package com.acme.ide;

import java.io.File;
import java.io.OutputStream;
import java.util.List;
import javax.inject.Named;
import javax.inject.Singleton;
import org.codehaus.plexus.util.Scanner;
import org.sonatype.plexus.build.incremental.BuildContext;

/** What an IDE gives to Maven: here, markers are lines of the log. */
@Named("default")
@Singleton
public class MarkingContext implements BuildContext {

    private static void say(String what, File file, String more) {
        System.out.println("IDE " + what + " " + file.getName() + more);
    }

    @Override
    public void addMessage(File file, int line, int column, String message, int severity, Throwable cause) {
        String kind = severity == SEVERITY_ERROR ? "error" : "warning";
        say(kind, file, ":" + line + ":" + column + " " + message);
    }

    @Override
    public void removeMessages(File file) {
        say("remove", file, "");
    }

    @Override
    public void refresh(File file) {
        say("refresh", file, "");
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
    @SuppressWarnings("rawtypes")
    public boolean hasDelta(List paths) {
        return true;
    }

    @Override
    public OutputStream newFileOutputStream(File file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newDeleteScanner(File folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scanner newScanner(File folder, boolean ignoreDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isIncremental() {
        return true;
    }

    @Override
    public void setValue(String key, Object value) {}

    @Override
    public Object getValue(String key) {
        return null;
    }

    @Override
    public void addWarning(File file, int line, int column, String message, Throwable cause) {
        addMessage(file, line, column, message, SEVERITY_WARNING, cause);
    }

    @Override
    public void addError(File file, int line, int column, String message, Throwable cause) {
        addMessage(file, line, column, message, SEVERITY_ERROR, cause);
    }

    @Override
    public boolean isUptodate(File target, File source) {
        return false;
    }
}
