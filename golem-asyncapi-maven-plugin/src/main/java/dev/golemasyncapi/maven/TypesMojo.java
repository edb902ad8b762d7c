package dev.golemasyncapi.maven;

import dev.golemasyncapi.options.GivenOptions;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that generate code let the user choose about the Java types that stand for schemas. */
abstract class TypesMojo extends ContentsMojo {

    /**
     * Java types for values of a kind, each as {@code KEY=TYPE}, where the key is a type ({@code number}), a format
     * ({@code date-time}), both ({@code string:money}), or the place of a schema ({@code #/components/schemas/Money}).
     * The type is one of the JDK's or a class of yours, as {@code com.acme.Money}, or {@code com.acme.Money with
     * com.acme.MoneyCodec} where that class reads and writes it. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.typeMappings")
    private @Nullable List<@Nullable String> typeMappings;

    /**
     * Classes that are there already for schemas of the components, each as {@code COMPONENT=TYPE}, with types as in
     * typeMappings. Nothing is generated for these schemas. Default: none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.importMappings")
    private @Nullable List<@Nullable String> importMappings;

    /**
     * The type of strings of the format {@code date-time}: {@code OffsetDateTime}, or {@code Instant}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.dateTimeType", defaultValue = "OffsetDateTime")
    private @Nullable String dateTimeType;

    /**
     * The type of numbers without a format: {@code BigDecimal}, or {@code double}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.decimalType", defaultValue = "BigDecimal")
    private @Nullable String decimalType;

    /**
     * What says what the document asks of values beyond their types: {@code none}, or {@code jakarta} for the
     * annotations of Jakarta Validation.
     *
     * @since 0.1.0
     */
    @Parameter(property = "asyncapi.validationAnnotations", defaultValue = "none")
    private @Nullable String validationAnnotations;

    @Override
    void give(GivenOptions given) {
        super.give(given);
        given.put("typeMappings", typeMappings)
                .put("importMappings", importMappings)
                .put("dateTimeType", dateTimeType)
                .put("decimalType", decimalType)
                .put("validationAnnotations", validationAnnotations);
    }
}
