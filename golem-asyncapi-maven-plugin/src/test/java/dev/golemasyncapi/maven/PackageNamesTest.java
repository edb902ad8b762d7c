package dev.golemasyncapi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageNamesTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme, shop-client, com.acme.client",
        "com.acme, shop, com.acme.shop",
        "com.acme, Shop_Client-, com.acme.client",
        "com.my-company, shop, com.my_company.shop",
        "com.acme.package, shop-new, com.acme.package_.new_",
        "com.1acme, shop-2, com._1acme._2",
        "com.acme, ---, com.acme._0",
        "com..acme, shop, com._0.acme.shop",
    })
    void areMadeOfTheCoordinates(String groupId, String artifactId, String expected) {
        assertThat(PackageNames.ofCoordinates(groupId, artifactId))
                .isEqualTo(expected)
                .satisfies(name -> assertThat(SourceVersion.isName(name)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.", "com.acme-shop", "com.class", "1com", "com..acme", "com/acme", "com.acme ", "_"})
    void areRefusedWhenJavaDoesNotKnowThem(String name) {
        assertThatThrownBy(() -> PackageNames.packageName("packageName", name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("packageName '" + name + "' is not the name of a Java package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.B", "class", "Shop Client", "1Shop", "Shop;", "_"})
    void ofClassesAreRefusedWhenJavaDoesNotKnowThem(String name) {
        assertThatThrownBy(() -> PackageNames.className("clientName", name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("clientName '" + name + "' is not the name of a Java class");
    }

    @Test
    void areTakenAsTheyAre() throws MojoFailureException {
        assertThat(PackageNames.packageName("packageName", "com.acme")).contains("com.acme");
        assertThat(PackageNames.packageName("packageName", null)).isEmpty();
        assertThat(PackageNames.packageName("packageName", " ")).isEmpty();
        assertThat(PackageNames.className("clientName", "Shop")).contains("Shop");
        assertThat(PackageNames.className("clientName", null)).isEmpty();
    }
}
