package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.junit.jupiter.api.Test;

/** What repositories ask of a pom, and where its versions stand. */
class PomsTest {

    @Test
    void theParentSaysWhatRepositoriesAskFor() throws Exception {
        Model parent = Poms.parent();

        assertThat(List.of(
                        parent.getName(),
                        parent.getDescription(),
                        parent.getUrl(),
                        parent.getInceptionYear(),
                        parent.getOrganization().getName(),
                        parent.getScm().getConnection(),
                        parent.getScm().getDeveloperConnection(),
                        parent.getScm().getUrl(),
                        parent.getIssueManagement().getSystem(),
                        parent.getIssueManagement().getUrl()))
                .doesNotContain("");
        assertThat(parent.getLicenses()).singleElement().satisfies(license -> {
            assertThat(license.getName()).isEqualTo("Apache-2.0");
            assertThat(license.getDistribution()).isEqualTo("repo");
        });
        assertThat(parent.getDevelopers())
                .isNotEmpty()
                .allSatisfy(developer -> assertThat(developer.getRoles()).isNotEmpty());
    }

    @Test
    void theHomeStandsInOnePlace() throws Exception {
        Model parent = Poms.parent();

        assertThat(parent.getProperties().getProperty("project.home")).startsWith("https://");
        assertThat(List.of(
                        parent.getUrl(),
                        parent.getOrganization().getUrl(),
                        parent.getScm().getUrl(),
                        parent.getIssueManagement().getUrl()))
                .allMatch(url -> url.startsWith("${project.home}"));
        assertThat(parent.getScm().getConnection()).startsWith("scm:git:${project.home}/");
    }

    @Test
    void modulesInheritThatUnchanged() throws Exception {
        Model parent = Poms.parent();

        assertThat(parent.getChildProjectUrlInheritAppendPath()).isEqualTo("false");
        assertThat(parent.getScm().getChildScmUrlInheritAppendPath()).isEqualTo("false");
        assertThat(parent.getScm().getChildScmConnectionInheritAppendPath()).isEqualTo("false");
        assertThat(parent.getScm().getChildScmDeveloperConnectionInheritAppendPath())
                .isEqualTo("false");
        assertThat(Poms.modules()).allSatisfy(module -> {
            assertThat(module.getParent().getVersion()).isEqualTo(parent.getVersion());
            assertThat(module.getName()).isNotBlank();
            assertThat(module.getDescription()).isNotBlank();
        });
    }

    /** A property of a module, or of a profile of it, would win over the profile demo of the parent. */
    @Test
    void onlyTheParentSaysWhetherRealBuildsAreLeftOut() throws Exception {
        String skip = "invoker.skip";

        assertThat(Poms.parent().getProperties()).containsEntry(skip, "false");
        assertThat(Poms.parent().getProfiles())
                .filteredOn(profile -> profile.getId().equals("demo"))
                .singleElement()
                .satisfies(demo -> assertThat(demo.getProperties()).containsEntry(skip, "true"));
        assertThat(Poms.modules()).allSatisfy(module -> {
            assertThat(module.getProperties()).doesNotContainKey(skip);
            assertThat(module.getProfiles())
                    .allSatisfy(profile -> assertThat(profile.getProperties()).doesNotContainKey(skip));
        });
    }

    @Test
    void theVersionIsSemantic() throws Exception {
        assertThat(Poms.parent().getVersion()).matches("(0|[1-9]\\d*)(\\.(0|[1-9]\\d*)){2}(-[0-9A-Za-z.-]+)?");
    }

    @Test
    void everyOtherVersionIsAPropertyOfTheParent() throws Exception {
        List<String> versions = new ArrayList<>();
        List<Model> poms = new ArrayList<>(Poms.modules());
        poms.add(Poms.parent());
        for (Model pom : poms) {
            versionsOf(pom, pom.getBuild()).forEach(versions::add);
            pom.getProfiles()
                    .forEach(profile -> versionsOf(profile, profile.getBuild()).forEach(versions::add));
        }

        assertThat(versions)
                .hasSizeGreaterThan(30)
                .allMatch(version -> version.matches("\\$\\{(version\\.[\\w-]+|project\\.version)}"));
    }

    private static Stream<String> versionsOf(ModelBase pom, BuildBase build) {
        Stream<Dependency> dependencies = pom.getDependencies().stream();
        if (pom.getDependencyManagement() != null) {
            dependencies = Stream.concat(dependencies, pom.getDependencyManagement().getDependencies().stream());
        }
        Stream<Plugin> plugins = Stream.empty();
        if (build != null) {
            plugins = build.getPlugins().stream();
            if (build.getPluginManagement() != null) {
                plugins = Stream.concat(plugins, build.getPluginManagement().getPlugins().stream());
            }
        }
        return Stream.concat(dependencies.map(Dependency::getVersion), plugins.map(Plugin::getVersion))
                .filter(version -> version != null);
    }
}
