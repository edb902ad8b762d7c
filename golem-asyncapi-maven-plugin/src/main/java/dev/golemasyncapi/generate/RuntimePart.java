package dev.golemasyncapi.generate;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides the support code into what payload types need and the rest, where they go to different projects. */
final class RuntimePart {

    /** Comments mention classes that are not needed; links in Javadoc must lead somewhere. */
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? ([A-Za-z]\\w*)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]\\w*");
    private static final String PACKAGE_INFO = "package-info";

    private final List<SourceFile> runtime;
    private final Map<String, SourceFile> classes = new HashMap<>();

    RuntimePart(List<SourceFile> runtime) {
        this.runtime = runtime;
        runtime.stream().filter(file -> !isPackageInfo(file)).forEach(file -> this.classes.put(className(file), file));
    }

    /** The support code that some code needs, and what is said of its packages. */
    List<SourceFile> neededBy(Collection<SourceFile> code) {
        Set<String> needed = names(code);
        return runtime.stream()
                .filter(file -> isPackageInfo(file) || needed.contains(className(file)))
                .toList();
    }

    /** All other support code. */
    List<SourceFile> notNeededBy(Collection<SourceFile> code) {
        Set<String> needed = names(code);
        return runtime.stream()
                .filter(file -> !isPackageInfo(file) && !needed.contains(className(file)))
                .toList();
    }

    private Set<String> names(Collection<SourceFile> code) {
        var found = new HashSet<String>();
        Deque<SourceFile> open = new ArrayDeque<>(code);
        while (!open.isEmpty()) {
            String text = open.pop().content();
            for (String name : mentioned(text)) {
                SourceFile file = classes.get(name);
                if (file != null && found.add(name)) {
                    open.push(file);
                }
            }
        }
        return found;
    }

    private static Set<String> mentioned(String text) {
        var names = new HashSet<String>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            names.add(link.group(1));
        }
        Matcher word = WORD.matcher(COMMENT.matcher(text).replaceAll(" "));
        while (word.find()) {
            names.add(word.group());
        }
        return names;
    }

    private static boolean isPackageInfo(SourceFile file) {
        return className(file).equals(PACKAGE_INFO);
    }

    private static String className(SourceFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1).replace(".java", "");
    }
}
