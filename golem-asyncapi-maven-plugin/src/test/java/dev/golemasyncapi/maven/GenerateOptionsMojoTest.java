package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** Each choice about the generated code reaches it. */
@MojoTest
class GenerateOptionsMojoTest extends MojoTestProject {

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

    private String order() throws IOException {
        return generated("model/Order.java");
    }

    private String generated(String file) throws IOException {
        return Files.readString(base.resolve("target/generated-sources/asyncapi/com/acme/client")
                .resolve(file));
    }
}
