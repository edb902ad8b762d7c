package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputSpecsTest {

    @Test
    void areNotGivenWhereNothingIsWritten() {
        assertThat(new InputSpecs().isGiven()).isFalse();
        assertThat(of(" ").isGiven()).isFalse();
    }

    @Test
    void areAllDocumentsOfAFolder() {
        InputSpecs specs = of(" spec ");

        assertThat(specs.isGiven()).isTrue();
        assertThat(specs.directory()).contains("spec");
        assertThat(specs.matches("shop.yaml")).isTrue();
        assertThat(specs.matches("shop.yml")).isTrue();
        assertThat(specs.matches("shop.json")).isTrue();
        assertThat(specs.matches("shop.md")).isFalse();
        assertThat(specs.matches("schemas/order.yaml")).isFalse();
    }

    @Test
    void areThoseThatPatternsChoose() {
        InputSpecs specs = of("spec, **/*.yaml , !common/**");

        assertThat(specs.matches("shop.yaml")).isTrue();
        assertThat(specs.matches("v2/shop.yaml")).isTrue();
        assertThat(specs.matches("common/shop.yaml")).isFalse();
        assertThat(specs.matches("shop.json")).isFalse();
    }

    @Test
    void mayExcludeAlone() {
        InputSpecs specs = of(",!shop.yaml");

        assertThat(specs.isGiven()).isTrue();
        assertThat(specs.directory()).isEmpty();
        assertThat(specs.matches("shop.yaml")).isFalse();
        assertThat(specs.matches("till.yaml")).isTrue();
    }

    private static InputSpecs of(String text) {
        InputSpecs specs = new InputSpecs();
        specs.set(text);
        return specs;
    }
}
