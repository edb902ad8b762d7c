package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Each choice about the generated code reaches it. */
@MojoTest
class GenerateOptionsMojoTest extends MojoTestProject {

    private static final String OUTPUT = "target/generated-sources/asyncapi/com/acme/client";

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "generatedAnnotation", value = "false")
    void doesNotMarkTypesWithoutGeneratedAnnotation(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).doesNotContain("@Generated");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "fileHeader", value = "Copyright Acme */")
    void beginsFilesWithFileHeader(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).startsWith("/*\n * Copyright Acme * /\n */\npackage com.acme.client.model;");
    }

    @Test
    @InjectMojo(goal = "generate")
    void takesTheAnnotationsOfJSpecifyWhereTheProjectDeclaresIt(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        Dependency jspecify = new Dependency();
        jspecify.setGroupId("org.jspecify");
        jspecify.setArtifactId("jspecify");
        project.setDependencies(List.of(jspecify));

        mojo.execute();

        assertThat(order()).contains("import org.jspecify.annotations.Nullable;");
        assertThat(generated("model/package-info.java")).contains("@NullMarked");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "nameMappings", value = "Order=Purchase")
    void takesTheNamesOfNameMappings(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated("model/Purchase.java")).contains("record Purchase(");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "nameMappings", value = "Purchase")
    void refusesNameMappingsWithoutAKey(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'Purchase' is not of the form KEY=NAME");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "nullnessAnnotations", value = "none")
    void leavesNullnessAnnotationsOut(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).doesNotContain("Nullable");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "nullnessAnnotations", value = "jspecfy")
    void refusesNullnessAnnotationsThatAreNone(GenerateMojo mojo) {
        assertThatThrownBy(() -> {
                    givenDocument(GOOD);
                    mojo.execute();
                })
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "nullnessAnnotations: 'jspecfy' is not the name of an annotation, and none of auto, jspecify, own,"
                                + " none, with its package\n"
                                + "In the pom, such as: <nullnessAnnotations>jspecify</nullnessAnnotations>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "builders", value = "false")
    @MojoParameter(name = "withers", value = "true")
    void makesWithersAndNoBuilders(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).doesNotContain("Builder").contains("public Order withId(");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "visibility", value = "package")
    void saysThatTheClientCannotSeeTypesOfAnotherPackage(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("<modelPackage>com.acme.client</modelPackage>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "visibility", value = "package")
    @MojoParameter(name = "modelPackage", value = "com.acme.client")
    void hidesTypesInTheirPackage(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(generated("Order.java")).contains("\nrecord Order(");
        assertThat(generated("ShopEventsClient.java")).contains("\nfinal class ShopEventsClient ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "visibility", value = "pubic")
    void saysWhatWasMeant(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("visibility: 'pubic' is none of public, package: did you mean 'public'?\n"
                        + "In the pom, such as: <visibility>public</visibility>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "schemaAnnotations", value = "Order=@com.acme.Audited(level = 2)")
    @MojoParameter(name = "schemaInterfaces", value = "Order=com.acme.HasId")
    void addsAnnotationsAndInterfaces(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order())
                .contains("@Audited(level = 2)\n")
                .containsPattern("record Order\\([^)]*\\)\\s+implements HasId \\{");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "parts", value = "models")
    void leavesTheClientOut(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).isNotEmpty();
        assertThat(base.resolve(OUTPUT + "/ShopEventsClient.java")).doesNotExist();
        assertThat(base.resolve(OUTPUT + "/runtime/MessageStream.java")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "perspective", value = "client")
    void turnsDirectionsRound(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD.replace("subscribe:", "publish:"));

        mojo.execute();

        assertThat(generated("ShopEventsClient.java")).contains("MessageStream<Order> streamOrders(");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "includeChannels", value = "/orders,/orders/*")
    void saysThatAPatternMatchesNothing(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("includeChannels: no channel is called \"/orders/*\"");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "includeOperations", value = "stream*")
    @MojoParameter(name = "includeMessages", value = "Order")
    void generatesWhatIsIncluded(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD + "    Other:\n      type: object\n      properties: {a: {type: string}}\n");

        mojo.execute();

        assertThat(order()).isNotEmpty();
        assertThat(base.resolve(OUTPUT + "/model/Other.java")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void takesTheJacksonThatTheProjectDeclares(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        project.setDependencies(
                List.of(dependency("com.fasterxml.jackson.core", "test"), dependency("tools.jackson.core", "compile")));

        mojo.execute();

        assertThat(order()).contains("import tools.jackson.databind.annotation.JsonDeserialize;");
        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "jacksonVersion", value = "3")
    void takesTheJacksonThatIsChosen(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);

        mojo.execute();

        assertThat(order()).contains("import tools.jackson.databind.annotation.JsonDeserialize;");
        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    @Test
    @InjectMojo(goal = "generate")
    void saysWhichDependencyIsMissing(GenerateMojo mojo) throws Exception {
        givenDocument(GOOD);
        project.setDependencies(List.of());

        mojo.execute();

        assertThat(order()).contains("import com.fasterxml.jackson.databind.annotation.JsonDeserialize;");
        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("declares no jackson-databind", "<groupId>com.fasterxml.jackson.core</groupId>");
    }

    private static Dependency dependency(String group, String scope) {
        Dependency dependency = jackson(group);
        dependency.setScope(scope);
        return dependency;
    }

    private String order() throws IOException {
        return generated("model/Order.java");
    }

    private String generated(String file) throws IOException {
        return Files.readString(base.resolve(OUTPUT).resolve(file));
    }
}
