package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * A person who works here.
 *
 * @param name The member {@code name}.
 * @param born The member {@code born}.
 * @param address The member {@code address}. {@code null} where absent.
 * @param salary In the currency of the country.
 * @param boss A person who works here. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = EmployeeCodec.Reader.class)
@JsonSerialize(using = EmployeeCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Employee(
        String name,
        LocalDate born,
        @Nullable Address address,
        BigDecimal salary,
        @Nullable Employee boss,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param name see {@link #name()}
     * @param born see {@link #born()}
     * @param address see {@link #address()}
     * @param salary see {@link #salary()}
     * @param boss see {@link #boss()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Employee {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(born, "born");
        Objects.requireNonNull(salary, "salary");
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .born(born)
                .address(address)
                .salary(salary)
                .boss(boss)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Employee}. */
    public static final class Builder {
        private @Nullable String name;

        private @Nullable LocalDate born;

        private @Nullable Address address;

        private @Nullable BigDecimal salary;

        private @Nullable Employee boss;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code name}.
         *
         * @param name the new value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code born}.
         *
         * @param born the new value
         * @return this builder
         */
        public Builder born(LocalDate born) {
            this.born = born;
            return this;
        }

        /**
         * Sets {@code address}, or clears it with {@code null}.
         *
         * @param address the new value
         * @return this builder
         */
        public Builder address(@Nullable Address address) {
            this.address = address;
            additionalProperties.remove("address");
            return this;
        }

        /**
         * Sets {@code salary}.
         *
         * @param salary the new value
         * @return this builder
         */
        public Builder salary(BigDecimal salary) {
            this.salary = salary;
            return this;
        }

        /**
         * Sets {@code boss}, or clears it with {@code null}.
         *
         * @param boss the new value
         * @return this builder
         */
        public Builder boss(@Nullable Employee boss) {
            this.boss = boss;
            additionalProperties.remove("boss");
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

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Employee build() {
            return new Employee(name, born, address, salary, boss, additionalProperties);
        }
    }
}
