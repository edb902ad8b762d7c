package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Each choice about Java types reaches the generated code. */
@MojoTest
class GenerateTypesMojoTest extends MojoTestProject {

    private static final String MODEL = "target/generated-sources/asyncapi/com/acme/client/model";

    /** A document with a component {@code Money}, and an {@code Order} with members of some formats. */
    private static final String ORDERS = GOOD.replace("        id:\n          type: string\n", """
                            id: {type: string, format: order-id}
                            at: {type: string, format: date-time}
                            weight: {type: number}
                            price: {$ref: '#/components/schemas/Money'}
                    """)
            + "    Money: {type: object, properties: {amount: {type: number}}}\n";

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "typeMappings", value = "string:order-id=com.acme.OrderId, number = float")
    void takesTheTypesOfTypeMappings(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).contains("import com.acme.OrderId;", "OrderId id", "Float weight");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "typeMappings", value = "order-id=OrderId")
    void refusesTypesWithoutAPackage(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("order-id=com.acme.OrderId with com.acme.TheCodec");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "importMappings", value = "Money=com.acme.Price")
    void generatesNothingForImportMappings(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).contains("import com.acme.Price;", "Price price");
        assertThat(base.resolve(MODEL + "/Money.java")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "importMappings", value = "Mony=com.acme.Price")
    void saysThatNoComponentHasTheName(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("importMappings: no schema of the components is called \"Mony\"");
        assertThat(log.lines).anyMatch(line -> line.contains("did you mean \"Money\"?"));
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "dateTimeType", value = "Instant")
    @MojoParameter(name = "decimalType", value = "double")
    void takesInstantsAndDoubles(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).contains("Instant at", "Double weight");
    }

    @Test
    @InjectMojo(goal = "generate")
    void takesExactTypesUnlessTold(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).contains("OffsetDateTime at", "BigDecimal weight");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "validationAnnotations", value = "jakarta")
    void addsAnnotationsForAValidatorAndSaysWhatTheyNeed(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).contains("@Valid @Nullable Money price");
        assertThat(log.lines)
                .filteredOn(line -> line.startsWith("WARN"))
                .singleElement()
                .asString()
                .contains("declares no jakarta.validation-api", "<artifactId>jakarta.validation-api</artifactId>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void addsNoAnnotationsForAValidatorUnlessTold(GenerateMojo mojo) throws Exception {
        givenDocument(ORDERS);

        mojo.execute();

        assertThat(order()).doesNotContain("@Valid");
        assertThat(log.lines).noneMatch(line -> line.startsWith("WARN"));
    }

    private String order() throws IOException {
        return Files.readString(base.resolve(MODEL).resolve("Order.java"));
    }
}
