package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "*.yaml, shop.yaml",
        "**/*.yaml, shop.yaml",
        "**/*.yaml, a/b/shop.yaml",
        "a/**/shop.yaml, a/shop.yaml",
        "a/**/shop.yaml, a/b/c/shop.yaml",
        "a/, a/b/shop.yaml",
        "a\\*.yaml, a/shop.yaml",
        "**, a/b/shop.yaml",
        "a/**, a/b/shop.yaml",
        "sho?.yaml, shop.yaml",
        "v1.0(a).yaml, v1.0(a).yaml",
        "größe-*.yaml, größe-日本.yaml",
    })
    void matches(String pattern, String path) {
        assertThat(PathPattern.matches(pattern, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.yaml, a/shop.yaml",
        "*.yaml, shop.yaml.bak",
        "shop.yaml, workshop.yaml",
        "shop.yaml, shopXyaml",
        "a**/shop.yaml, b/shop.yaml",
        "a/*/shop.yaml, a/shop.yaml",
        "a/*/shop.yaml, a/b/c/shop.yaml",
        "?.yaml, shop.yaml",
        "sho?.yaml, sho/.yaml",
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(PathPattern.matches(pattern, path)).isFalse();
    }
}
