package dev.golemasyncapi.maven;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Maven reads about the plugin: the names that users write in poms and on command lines. */
class PluginDescriptorTest {

    private static final String VERSION = "\\d+\\.\\d+\\.\\d+";

    private PluginDescriptor plugin;

    @BeforeEach
    void readDescriptor() throws Exception {
        plugin = Descriptors.plugin();
    }

    @Test
    void hasTheGoals() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("golem-asyncapi");
        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal)
                .containsExactlyInAnyOrder("generate", "generate-test", "validate", "diff", "init", "help");
        assertThat(plugin.getMojos())
                .allMatch(MojoDescriptor::isThreadSafe)
                .noneMatch(MojoDescriptor::isProjectRequired);
        assertThat(plugin.getMojo("generate").getPhase()).isEqualTo("generate-sources");
        assertThat(plugin.getMojo("generate-test").getPhase()).isEqualTo("generate-test-sources");
        assertThat(plugin.getMojo("validate").getPhase()).isEqualTo("validate");
    }

    @Test
    void generateHasTheParameters() {
        assertThat(parameters("generate"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("inputSpec", "${asyncapi.inputSpec}"),
                        entry("inputSpecs", "${asyncapi.inputSpecs}"),
                        entry("outputDirectory", "${asyncapi.outputDirectory}"),
                        entry("packageName", "${asyncapi.packageName}"),
                        entry("clientName", "${asyncapi.clientName}"),
                        entry("modelPackage", "${asyncapi.modelPackage}"),
                        entry("clientPackage", "${asyncapi.clientPackage}"),
                        entry("dryRun", "${asyncapi.dryRun} or false"),
                        entry("addCompileSourceRoot", "${asyncapi.addCompileSourceRoot} or true"),
                        entry("parts", "${asyncapi.parts} or all"),
                        entry("perspective", "${asyncapi.perspective} or server"),
                        entry("includeChannels", "${asyncapi.includeChannels}"),
                        entry("includeOperations", "${asyncapi.includeOperations}"),
                        entry("includeMessages", "${asyncapi.includeMessages}"),
                        entry("generatedAnnotation", "${asyncapi.generatedAnnotation} or true"),
                        entry("fileHeader", "${asyncapi.fileHeader}"),
                        entry("nullnessAnnotations", "${asyncapi.nullnessAnnotations} or auto"),
                        entry("builders", "${asyncapi.builders} or true"),
                        entry("withers", "${asyncapi.withers} or false"),
                        entry("visibility", "${asyncapi.visibility} or public"),
                        entry("schemaAnnotations", "${asyncapi.schemaAnnotations}"),
                        entry("schemaInterfaces", "${asyncapi.schemaInterfaces}"),
                        entry("validationAnnotations", "${asyncapi.validationAnnotations} or none"),
                        entry("nameMappings", "${asyncapi.nameMappings}"),
                        entry("typeMappings", "${asyncapi.typeMappings}"),
                        entry("importMappings", "${asyncapi.importMappings}"),
                        entry("dateTimeType", "${asyncapi.dateTimeType} or OffsetDateTime"),
                        entry("decimalType", "${asyncapi.decimalType} or BigDecimal"),
                        entry("jacksonVersion", "${asyncapi.jacksonVersion} or auto"),
                        entry("skipIfUnchanged", "${asyncapi.skipIfUnchanged} or true"),
                        entry("testKit", "${asyncapi.testKit} or false"),
                        entry("testKitOutputDirectory", "${asyncapi.testKitOutputDirectory}"),
                        entry("skip", "${asyncapi.skip} or false"),
                        entry("failOnWarnings", "${asyncapi.failOnWarnings} or false"),
                        entry("overlays", "${asyncapi.overlays}"),
                        entry("sarifFile", "${asyncapi.sarifFile}"),
                        entry("refRoot", "${asyncapi.refRoot}"),
                        entry("allowRemoteRefs", "${asyncapi.allowRemoteRefs} or false"),
                        entry("allowedHosts", "${asyncapi.allowedHosts}"),
                        entry("rules", ""),
                        entry("ruleList", "${asyncapi.rules}")));
    }

    @Test
    void generateTestHasTheParametersOfGenerate() {
        assertThat(parameters("generate-test")).isEqualTo(parameters("generate"));
    }

    @Test
    void validateHasTheParameters() {
        assertThat(parameters("validate"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("inputSpec", "${asyncapi.inputSpec}"),
                        entry("inputSpecs", "${asyncapi.inputSpecs}"),
                        entry("skip", "${asyncapi.skip} or false"),
                        entry("failOnWarnings", "${asyncapi.failOnWarnings} or false"),
                        entry("overlays", "${asyncapi.overlays}"),
                        entry("sarifFile", "${asyncapi.sarifFile}"),
                        entry("refRoot", "${asyncapi.refRoot}"),
                        entry("allowRemoteRefs", "${asyncapi.allowRemoteRefs} or false"),
                        entry("allowedHosts", "${asyncapi.allowedHosts}"),
                        entry("rules", ""),
                        entry("ruleList", "${asyncapi.rules}")));
    }

    @Test
    void initHasTheParameters() {
        assertThat(plugin.getMojo("init").getPhase()).isNull();
        assertThat(plugin.getMojo("init").isAggregator()).isTrue();
        assertThat(parameters("init"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("inputSpec", "${asyncapi.inputSpec}"),
                        entry("groupId", "${asyncapi.groupId} or com.example"),
                        entry("artifactId", "${asyncapi.artifactId}"),
                        entry("packageName", "${asyncapi.packageName}")));
    }

    @Test
    void diffHasTheParameters() {
        assertThat(parameters("diff"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("inputSpec", "${asyncapi.inputSpec}"),
                        entry("inputSpecs", "${asyncapi.inputSpecs}"),
                        entry("oldSpec", "${asyncapi.oldSpec}"),
                        entry("newSpec", "${asyncapi.newSpec}"),
                        entry("reportFile", "${asyncapi.reportFile}"),
                        entry("reportFormat", "${asyncapi.reportFormat}"),
                        entry("onlyBreaking", "${asyncapi.onlyBreaking} or false"),
                        entry("failOnBreaking", "${asyncapi.failOnBreaking} or false"),
                        entry("perspective", "${asyncapi.perspective} or server"),
                        entry("includeChannels", "${asyncapi.includeChannels}"),
                        entry("includeOperations", "${asyncapi.includeOperations}"),
                        entry("includeMessages", "${asyncapi.includeMessages}"),
                        entry("skip", "${asyncapi.skip} or false"),
                        entry("failOnWarnings", "${asyncapi.failOnWarnings} or false"),
                        entry("overlays", "${asyncapi.overlays}"),
                        entry("sarifFile", "${asyncapi.sarifFile}"),
                        entry("refRoot", "${asyncapi.refRoot}"),
                        entry("allowRemoteRefs", "${asyncapi.allowRemoteRefs} or false"),
                        entry("allowedHosts", "${asyncapi.allowedHosts}"),
                        entry("rules", ""),
                        entry("ruleList", "${asyncapi.rules}")));
    }

    @Test
    void everyParameterIsDescribed() {
        assertThat(plugin.getMojos())
                .allSatisfy(mojo -> assertThat(mojo.getParameters())
                        .filteredOn(Parameter::isEditable)
                        .allMatch(parameter -> parameter.getDescription().length() > 8));
    }

    /** The help goal is not ours: maven-plugin-plugin writes it. */
    @Test
    void everyGoalAndParameterSaysSinceWhenItIs() {
        assertThat(plugin.getMojos())
                .filteredOn(mojo -> !mojo.getGoal().equals("help"))
                .isNotEmpty()
                .allSatisfy(mojo -> {
                    assertThat(mojo.getSince()).as(mojo.getGoal()).matches(VERSION);
                    assertThat(mojo.getParameters())
                            .filteredOn(Parameter::isEditable)
                            .allSatisfy(parameter -> assertThat(parameter.getSince())
                                    .as(parameter.getName())
                                    .matches(VERSION));
                });
    }

    /** The parameters that a user may set, with their properties and defaults. */
    private Map<String, String> parameters(String goal) {
        MojoDescriptor mojo = plugin.getMojo(goal);
        Map<String, String> parameters = new TreeMap<>();
        for (Parameter parameter : mojo.getParameters()) {
            if (parameter.isEditable()) {
                PlexusConfiguration configured = mojo.getMojoConfiguration().getChild(parameter.getName());
                String otherwise = configured.getAttribute("default-value");
                parameters.put(
                        parameter.getName(), configured.getValue("") + (otherwise == null ? "" : " or " + otherwise));
            }
        }
        return parameters;
    }
}
