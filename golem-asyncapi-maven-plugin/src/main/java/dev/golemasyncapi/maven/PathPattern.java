package dev.golemasyncapi.maven;

import java.util.regex.Pattern;

/** The patterns that Maven's plugins know for files: {@code ?}, {@code *}, and {@code **} for any folders. */
final class PathPattern {

    private PathPattern() {}

    /**
     * Whether a pattern matches a path.
     *
     * @param pattern with {@code /} or {@code \} between the folders; one that ends so means all that is below
     * @param path with {@code /} between the folders
     */
    static boolean matches(String pattern, String path) {
        String unified = pattern.replace('\\', '/');
        String whole = unified.endsWith("/") ? unified + "**" : unified;
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < whole.length()) {
            if (whole.startsWith("**/", i) && (i == 0 || whole.charAt(i - 1) == '/')) {
                regex.append("(?:[^/]+/)*");
                i += 3;
            } else if (whole.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else {
                regex.append(ofCharacter(whole.charAt(i)));
                i++;
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(path).matches();
    }

    private static String ofCharacter(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
