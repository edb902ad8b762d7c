package dev.golemasyncapi.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a channel, and the paths that it stands for. */
final class AddressTemplate {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]+)}");

    private final Pattern path;
    private final List<String> names = new ArrayList<>();

    AddressTemplate(String address) {
        StringBuilder regex = new StringBuilder(address.startsWith("/") ? "" : "/");
        Matcher parameter = PARAMETER.matcher(address);
        int end = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(address.substring(end, parameter.start())))
                    .append("([^/]+)");
            names.add(parameter.group(1));
            end = parameter.end();
        }
        path = Pattern.compile(regex + Pattern.quote(address.substring(end)));
    }

    /** How many parameters there are: of two addresses for one path, that with fewer is meant. */
    int parameters() {
        return names.size();
    }

    /** The encoded values of the parameters of a path, by name; empty where the path is another one. */
    Optional<Map<String, String>> match(String encodedPath) {
        Matcher matcher = path.matcher(encodedPath);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String before = values.putIfAbsent(names.get(i), matcher.group(i + 1));
            if (before != null && !before.equals(matcher.group(i + 1))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }
}
