package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The object {@code TotalsValue}.
 *
 * @param net The member {@code net}. {@code null} where absent.
 * @param tax The member {@code tax}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = TotalsValueCodec.Reader.class)
@JsonSerialize(using = TotalsValueCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record TotalsValue(
        @Nullable BigDecimal net,
        @Nullable BigDecimal tax,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param net see {@link #net()}
     * @param tax see {@link #tax()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public TotalsValue {
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().net(net).tax(tax).additionalProperties(additionalProperties);
    }

    /** Builds {@link TotalsValue}. */
    public static final class Builder {
        private @Nullable BigDecimal net;

        private @Nullable BigDecimal tax;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code net}, or clears it with {@code null}.
         *
         * @param net the new value
         * @return this builder
         */
        public Builder net(@Nullable BigDecimal net) {
            this.net = net;
            additionalProperties.remove("net");
            return this;
        }

        /**
         * Sets {@code tax}, or clears it with {@code null}.
         *
         * @param tax the new value
         * @return this builder
         */
        public Builder tax(@Nullable BigDecimal tax) {
            this.tax = tax;
            additionalProperties.remove("tax");
            return this;
        }

        /**
         * Adds members that the document does not name.
         *
         * @param members the members by name
         * @return this builder
         */
        public Builder additionalProperties(Map<String, JsonNode> members) {
            additionalProperties.putAll(members);
            return this;
        }

        /**
         * Adds a member that the document does not name.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder additionalProperty(String name, JsonNode value) {
            additionalProperties.put(name, value);
            return this;
        }

        /** {@return the value} */
        public TotalsValue build() {
            return new TotalsValue(net, tax, additionalProperties);
        }
    }
}
