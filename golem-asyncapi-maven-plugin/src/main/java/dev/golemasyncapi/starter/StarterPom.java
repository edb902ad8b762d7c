package dev.golemasyncapi.starter;

import java.util.Optional;

/**
 * The pom of a project that starts, or what belongs into one that is there.
 *
 * @param groupId the project's
 * @param artifactId the project's
 * @param packageName the package of the client, or nothing where the coordinates give it
 * @param inputSpec the document, or nothing where it stands where it is looked for
 * @param mainClass the class to run, or nothing where there is none
 */
public record StarterPom(
        String groupId,
        String artifactId,
        Optional<String> packageName,
        Optional<String> inputSpec,
        Optional<String> mainClass) {

    private static final String INDENT = "  ";

    /** The whole pom. */
    public String whole() {
        String pom = StarterResource.text("pom.xml")
                .replace("GROUP_ID", escaped(groupId))
                .replace("ARTIFACT_ID", escaped(artifactId));
        pom = filled(pom, "DEPENDENCIES", jackson() + junit());
        return filled(pom, "PLUGINS", plugin() + mainClass.map(StarterPom::exec).orElse("") + compiler() + surefire());
    }

    /** The dependency that generated code needs. */
    public String jackson() {
        return StarterResource.text("jackson.xml");
    }

    /** The dependency that the test needs. */
    public String junit() {
        return StarterResource.text("junit.xml");
    }

    /** The plugin to add to a pom. */
    public String plugin() {
        StringBuilder configuration = new StringBuilder();
        inputSpec.ifPresent(value -> element(configuration, "inputSpec", value));
        packageName.ifPresent(value -> element(configuration, "packageName", value));
        String whole = configuration.isEmpty() ? "" : "<configuration>\n" + configuration + "</configuration>\n";
        return filled(StarterResource.text("plugin.xml"), "CONFIGURATION", whole);
    }

    /** The plugin of Maven's that compiles, in a version that knows releases of Java. */
    public static String compiler() {
        return StarterResource.text("compiler.xml");
    }

    /** The plugin of Maven's that runs tests, in a version that knows those of JUnit. */
    public static String surefire() {
        return StarterResource.text("surefire.xml");
    }

    private static String exec(String mainClass) {
        return StarterResource.text("exec.xml").replace("MAIN_CLASS", escaped(mainClass));
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append(INDENT + "<" + name + ">" + escaped(value) + "</" + name + ">\n");
    }

    /** Puts lines in place of one, as far to the right as that was. */
    private static String filled(String template, String placeholder, String lines) {
        StringBuilder text = new StringBuilder();
        for (String line : template.lines().toList()) {
            if (line.strip().equals(placeholder)) {
                String indent = line.substring(0, line.indexOf(placeholder));
                lines.lines().forEach(each -> text.append(indent).append(each).append('\n'));
            } else {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
