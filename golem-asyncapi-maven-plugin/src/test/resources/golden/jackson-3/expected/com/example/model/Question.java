package com.example.model;

import com.example.runtime.Members;
import com.example.runtime.Nullable;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The object {@code Question}.
 *
 * @param id The member {@code id}.
 * @param cells The member {@code cells}. {@code null} where absent.
 */
@JsonDeserialize(using = QuestionCodec.Reader.class)
@JsonSerialize(using = QuestionCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Question(long id, @Nullable Set<Cell> cells) {
    /**
     * Copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param cells see {@link #cells()}
     */
    public Question {
        cells = Members.copyOf(cells);
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder().id(id).cells(cells);
    }

    /** Builds {@link Question}. */
    public static final class Builder {
        private @Nullable Long id;

        private @Nullable Set<Cell> cells;

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(long id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code cells}, or clears it with {@code null}.
         *
         * @param cells the new value
         * @return this builder
         */
        public Builder cells(@Nullable Set<Cell> cells) {
            this.cells = cells;
            return this;
        }

        /**
         * {@return the value}
         *
         * @throws NullPointerException where a required member was not set
         */
        public Question build() {
            Objects.requireNonNull(id, "id");
            return new Question(id, cells);
        }
    }
}
