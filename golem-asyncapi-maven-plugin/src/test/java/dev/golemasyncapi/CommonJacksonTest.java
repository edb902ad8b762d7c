package dev.golemasyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The runtime and the test kit are compiled with Jackson 2 and copied for Jackson 3 with packages renamed, so they may
 * use of Jackson only what both have under the same names. What they have under different names stands in
 * {@code runtime.jackson2} and {@code runtime.jackson3}.
 */
class CommonJacksonTest {

    private static final String RUNTIME = "dev.golemasyncapi.runtime";

    private static final String TEST_KIT = "dev.golemasyncapi.testkit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(RUNTIME, TEST_KIT);

    @Test
    void usesWhatBothVersionsOfJacksonHave() {
        var ofJackson2Only = new TreeSet<String>();
        for (JavaClass type : CLASSES) {
            if (List.of(RUNTIME, TEST_KIT).contains(type.getPackageName())) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isJackson(dependency.getTargetClass()))
                        .filter(dependency -> counterpart(dependency.getTargetClass()) == null)
                        .forEach(dependency -> ofJackson2Only.add(
                                dependency.getTargetClass().getName() + " in " + type.getSimpleName()));
                accesses(type)
                        .filter(access -> isJackson(access.getTargetOwner()) && !isInJackson3(access.getTarget()))
                        .forEach(access ->
                                ofJackson2Only.add(access.getTarget().getFullName() + access.getSourceCodeLocation()));
            }
        }

        assertThat(ofJackson2Only)
                .as("used by %s or %s, but not in Jackson 3: see the layers in CONTRIBUTING.md", RUNTIME, TEST_KIT)
                .isEmpty();
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean isJackson(JavaClass type) {
        return type.getName().startsWith("com.fasterxml.jackson.");
    }

    private static boolean isInJackson3(AccessTarget target) {
        Class<?> owner = counterpart(target.getOwner());
        if (owner == null) {
            return false;
        }
        if (!(target instanceof AccessTarget.CodeUnitAccessTarget unit)) {
            return Arrays.stream(owner.getFields())
                    .anyMatch(field -> field.getName().equals(target.getName()));
        }
        List<String> parameters = unit.getRawParameterTypes().stream()
                .map(type -> renamed(type.getName()))
                .toList();
        boolean constructor = target.getName().equals("<init>");
        Executable[] units = constructor ? owner.getConstructors() : owner.getMethods();
        return Arrays.stream(units)
                .filter(each -> constructor || each.getName().equals(target.getName()))
                .filter(each -> each.getAnnotation(Deprecated.class) == null)
                .anyMatch(each -> Arrays.stream(each.getParameterTypes())
                        .map(Class::getName)
                        .toList()
                        .equals(parameters));
    }

    private static Class<?> counterpart(JavaClass type) {
        try {
            return Class.forName(renamed(type.getName()), false, CommonJacksonTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static String renamed(String type) {
        return type.replace("com.fasterxml.jackson.core.", "tools.jackson.core.")
                .replace("com.fasterxml.jackson.databind.", "tools.jackson.databind.");
    }
}
