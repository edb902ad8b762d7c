package com.example.model;

import com.acme.Price;
import com.example.runtime.ByteArrays;
import com.example.runtime.Members;
import com.example.runtime.Nullable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The object {@code Order}.
 *
 * @param id The member {@code id}. Shortest length: {@code 3}. Longest length: {@code 8}. Matches
 *     <code>^[A-Z]+&#92;d*$</code>.
 * @param note The member {@code note}. Longest length: {@code 10}. Matches {@code a|b}. {@code null}
 *     where absent or null.
 * @param path The member {@code path}. Matches <code>^Order&#92;. &quot;(x)&quot;, &#92;&#92;$</code>.
 *     {@code null} where absent.
 * @param sets The member {@code sets}. Matches {@code [[a-z]&&[b]]}. {@code null} where absent.
 * @param mail The member {@code mail}. Format: {@code email}. {@code null} where absent.
 * @param code The member {@code code}. Longest length: {@code 5}. Shortest length: {@code 2}.
 *     {@code null} where absent.
 * @param maybe The member {@code maybe}. {@code null} where absent or null.
 * @param customer The member {@code customer}.
 * @param lines The member {@code lines}. Fewest elements: {@code 1}. Most elements: {@code 3}.
 * @param total The member {@code total}. At least {@code 0}. Less than {@code 1000.5}.
 * @param count The member {@code count}. At least {@code 1}. At most {@code 9999999999}. {@code null}
 *     where absent.
 * @param small The member {@code small}. Greater than {@code 0}. At most {@code 10}. {@code null}
 *     where absent.
 * @param huge The member {@code huge}. At least {@code 5}. At most {@code 18446744073709551615}.
 *     {@code null} where absent.
 * @param below The member {@code below}. At least {@code -1.5}. At most {@code 0}. {@code null} where
 *     absent.
 * @param ratio The member {@code ratio}. Less than {@code 0}. {@code null} where absent.
 * @param tags The member {@code tags}. Most elements: {@code 2}. {@code null} where absent.
 * @param attributes The member {@code attributes}. Fewest members: {@code 1}.
 * @param matrix The member {@code matrix}. {@code null} where absent.
 * @param mode The member {@code mode}. {@code null} where absent.
 * @param image The member {@code image}. Longest length: {@code 4}.
 * @param since The member {@code since}. Shortest length: {@code 20}. {@code null} where absent.
 * @param kind The member {@code kind}. Longest length: {@code 5}. {@code null} where absent.
 * @param price The member {@code price}. {@code null} where absent.
 * @param prices The member {@code prices}. {@code null} where absent.
 * @param size Size. {@code null} where absent.
 * @param any The member {@code any}. At most {@code 4}. Shortest length: {@code 3}. {@code null} where
 *     absent or null.
 * @param span The member {@code span}. {@code null} where absent.
 * @param contact The member {@code contact}. {@code null} where absent.
 * @param additionalProperties the members that the document does not name, in their order
 */
@JsonDeserialize(using = OrderCodec.Reader.class)
@JsonSerialize(using = OrderCodec.Writer.class)
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public record Order(
        @NotNull @jakarta.validation.constraints.Size(min = 3, max = 8) @Pattern(regexp = "^[A-Z]+\\d*$") String id,
        @jakarta.validation.constraints.Size(max = 10) @Pattern(regexp = "(?s:.*)(?:a|b)(?s:.*)") @Nullable String note,
        @Pattern(regexp = "(?s:.*)(?:^Order\\. \"(x)\", \\\\$)(?s:.*)") @Nullable String path,
        @Nullable String sets,
        @Email @Nullable String mail,
        @jakarta.validation.constraints.Size(min = 2, max = 5) @Nullable String code,
        @jakarta.validation.constraints.Size(max = 4) @Nullable String maybe,
        @NotNull @Valid Customer customer,
        @NotNull @jakarta.validation.constraints.Size(min = 1, max = 3) List<@Valid Line> lines,
        @NotNull @PositiveOrZero @DecimalMax(value = "1000.5", inclusive = false) BigDecimal total,
        @Min(1) @Max(9999999999L) @Nullable Long count,
        @Positive @Max(10) @Nullable Integer small,
        @Min(5) @DecimalMax("18446744073709551615") @Nullable BigInteger huge,
        @DecimalMin("-1.5") @NegativeOrZero @Nullable Double below,
        @Negative @Nullable Float ratio,
        @jakarta.validation.constraints.Size(max = 2) @Nullable Set<@jakarta.validation.constraints.Size(
                min = 1) String> tags,
        @NotNull @jakarta.validation.constraints.Size(min = 1) Map<String, @Max(5) Long> attributes,
        @Nullable List<@jakarta.validation.constraints.Size(max = 2) List<@Nullable @PositiveOrZero BigDecimal>> matrix,
        @Nullable Mode mode,
        @NotNull byte[] image,
        @Nullable OffsetDateTime since,
        @jakarta.validation.constraints.Size(max = 5) @Nullable String kind,
        @Valid @Nullable Price price,
        @Nullable List<@Valid Price> prices,
        @Valid @Nullable Size size,
        @Nullable JsonNode any,
        @Valid @Nullable Span span,
        @Valid @Nullable Contact contact,
        Map<String, JsonNode> additionalProperties) {
    /**
     * Checks that what is required is there, and copies what could be changed.
     *
     * @param id see {@link #id()}
     * @param note see {@link #note()}
     * @param path see {@link #path()}
     * @param sets see {@link #sets()}
     * @param mail see {@link #mail()}
     * @param code see {@link #code()}
     * @param maybe see {@link #maybe()}
     * @param customer see {@link #customer()}
     * @param lines see {@link #lines()}
     * @param total see {@link #total()}
     * @param count see {@link #count()}
     * @param small see {@link #small()}
     * @param huge see {@link #huge()}
     * @param below see {@link #below()}
     * @param ratio see {@link #ratio()}
     * @param tags see {@link #tags()}
     * @param attributes see {@link #attributes()}
     * @param matrix see {@link #matrix()}
     * @param mode see {@link #mode()}
     * @param image see {@link #image()}
     * @param since see {@link #since()}
     * @param kind see {@link #kind()}
     * @param price see {@link #price()}
     * @param prices see {@link #prices()}
     * @param size see {@link #size()}
     * @param any see {@link #any()}
     * @param span see {@link #span()}
     * @param contact see {@link #contact()}
     * @param additionalProperties see {@link #additionalProperties()}
     */
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(lines, "lines");
        lines = Members.copyOf(lines);
        Objects.requireNonNull(total, "total");
        tags = Members.copyOf(tags);
        Objects.requireNonNull(attributes, "attributes");
        attributes = Members.copyOf(attributes);
        matrix = Members.copyOf(matrix);
        Objects.requireNonNull(image, "image");
        image = ByteArrays.copyOf(image);
        prices = Members.copyOf(prices);
        Objects.requireNonNull(additionalProperties, "additionalProperties");
        additionalProperties = Members.copyOf(additionalProperties);
    }

    /** {@return a copy of {@code image}} */
    @Override
    public byte[] image() {
        return ByteArrays.copyOf(image);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Order that
                && Objects.equals(this.id, that.id)
                && Objects.equals(this.note, that.note)
                && Objects.equals(this.path, that.path)
                && Objects.equals(this.sets, that.sets)
                && Objects.equals(this.mail, that.mail)
                && Objects.equals(this.code, that.code)
                && Objects.equals(this.maybe, that.maybe)
                && Objects.equals(this.customer, that.customer)
                && Objects.equals(this.lines, that.lines)
                && Objects.equals(this.total, that.total)
                && Objects.equals(this.count, that.count)
                && Objects.equals(this.small, that.small)
                && Objects.equals(this.huge, that.huge)
                && Objects.equals(this.below, that.below)
                && Objects.equals(this.ratio, that.ratio)
                && Objects.equals(this.tags, that.tags)
                && Objects.equals(this.attributes, that.attributes)
                && Objects.equals(this.matrix, that.matrix)
                && Objects.equals(this.mode, that.mode)
                && ByteArrays.equal(this.image, that.image)
                && Objects.equals(this.since, that.since)
                && Objects.equals(this.kind, that.kind)
                && Objects.equals(this.price, that.price)
                && Objects.equals(this.prices, that.prices)
                && Objects.equals(this.size, that.size)
                && Objects.equals(this.any, that.any)
                && Objects.equals(this.span, that.span)
                && Objects.equals(this.contact, that.contact)
                && Objects.equals(this.additionalProperties, that.additionalProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id,
                note,
                path,
                sets,
                mail,
                code,
                maybe,
                customer,
                lines,
                total,
                count,
                small,
                huge,
                below,
                ratio,
                tags,
                attributes,
                matrix,
                mode,
                ByteArrays.hash(image),
                since,
                kind,
                price,
                prices,
                size,
                any,
                span,
                contact,
                additionalProperties);
    }

    @Override
    public String toString() {
        return "Order[id=" + id
                + ", note=" + note
                + ", path=" + path
                + ", sets=" + sets
                + ", mail=" + mail
                + ", code=" + code
                + ", maybe=" + maybe
                + ", customer=" + customer
                + ", lines=" + lines
                + ", total=" + total
                + ", count=" + count
                + ", small=" + small
                + ", huge=" + huge
                + ", below=" + below
                + ", ratio=" + ratio
                + ", tags=" + tags
                + ", attributes=" + attributes
                + ", matrix=" + matrix
                + ", mode=" + mode
                + ", image=" + ByteArrays.text(image)
                + ", since=" + since
                + ", kind=" + kind
                + ", price=" + price
                + ", prices=" + prices
                + ", size=" + size
                + ", any=" + any
                + ", span=" + span
                + ", contact=" + contact
                + ", additionalProperties=" + additionalProperties
                + "]";
    }

    /** {@return a builder without values} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the values of this one} */
    public Builder toBuilder() {
        return builder()
                .id(id)
                .note(note)
                .path(path)
                .sets(sets)
                .mail(mail)
                .code(code)
                .maybe(maybe)
                .customer(customer)
                .lines(lines)
                .total(total)
                .count(count)
                .small(small)
                .huge(huge)
                .below(below)
                .ratio(ratio)
                .tags(tags)
                .attributes(attributes)
                .matrix(matrix)
                .mode(mode)
                .image(image)
                .since(since)
                .kind(kind)
                .price(price)
                .prices(prices)
                .size(size)
                .any(any)
                .span(span)
                .contact(contact)
                .additionalProperties(additionalProperties);
    }

    /** Builds {@link Order}. */
    public static final class Builder {
        private @Nullable String id;

        private @Nullable String note;

        private @Nullable String path;

        private @Nullable String sets;

        private @Nullable String mail;

        private @Nullable String code;

        private @Nullable String maybe;

        private @Nullable Customer customer;

        private @Nullable List<Line> lines;

        private @Nullable BigDecimal total;

        private @Nullable Long count;

        private @Nullable Integer small;

        private @Nullable BigInteger huge;

        private @Nullable Double below;

        private @Nullable Float ratio;

        private @Nullable Set<String> tags;

        private @Nullable Map<String, Long> attributes;

        private @Nullable List<List<@Nullable BigDecimal>> matrix;

        private @Nullable Mode mode;

        private byte @Nullable [] image;

        private @Nullable OffsetDateTime since;

        private @Nullable String kind;

        private @Nullable Price price;

        private @Nullable List<Price> prices;

        private @Nullable Size size;

        private @Nullable JsonNode any;

        private @Nullable Span span;

        private @Nullable Contact contact;

        private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Sets {@code id}.
         *
         * @param id the new value
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets {@code note}, or clears it with {@code null}.
         *
         * @param note the new value
         * @return this builder
         */
        public Builder note(@Nullable String note) {
            this.note = note;
            additionalProperties.remove("note");
            return this;
        }

        /**
         * Sets {@code path}, or clears it with {@code null}.
         *
         * @param path the new value
         * @return this builder
         */
        public Builder path(@Nullable String path) {
            this.path = path;
            additionalProperties.remove("path");
            return this;
        }

        /**
         * Sets {@code sets}, or clears it with {@code null}.
         *
         * @param sets the new value
         * @return this builder
         */
        public Builder sets(@Nullable String sets) {
            this.sets = sets;
            additionalProperties.remove("sets");
            return this;
        }

        /**
         * Sets {@code mail}, or clears it with {@code null}.
         *
         * @param mail the new value
         * @return this builder
         */
        public Builder mail(@Nullable String mail) {
            this.mail = mail;
            additionalProperties.remove("mail");
            return this;
        }

        /**
         * Sets {@code code}, or clears it with {@code null}.
         *
         * @param code the new value
         * @return this builder
         */
        public Builder code(@Nullable String code) {
            this.code = code;
            additionalProperties.remove("code");
            return this;
        }

        /**
         * Sets {@code maybe}, or clears it with {@code null}.
         *
         * @param maybe the new value
         * @return this builder
         */
        public Builder maybe(@Nullable String maybe) {
            this.maybe = maybe;
            additionalProperties.remove("maybe");
            return this;
        }

        /**
         * Sets {@code customer}.
         *
         * @param customer the new value
         * @return this builder
         */
        public Builder customer(Customer customer) {
            this.customer = customer;
            return this;
        }

        /**
         * Sets {@code lines}.
         *
         * @param lines the new value
         * @return this builder
         */
        public Builder lines(List<Line> lines) {
            this.lines = lines;
            return this;
        }

        /**
         * Sets {@code total}.
         *
         * @param total the new value
         * @return this builder
         */
        public Builder total(BigDecimal total) {
            this.total = total;
            return this;
        }

        /**
         * Sets {@code count}, or clears it with {@code null}.
         *
         * @param count the new value
         * @return this builder
         */
        public Builder count(@Nullable Long count) {
            this.count = count;
            additionalProperties.remove("count");
            return this;
        }

        /**
         * Sets {@code small}, or clears it with {@code null}.
         *
         * @param small the new value
         * @return this builder
         */
        public Builder small(@Nullable Integer small) {
            this.small = small;
            additionalProperties.remove("small");
            return this;
        }

        /**
         * Sets {@code huge}, or clears it with {@code null}.
         *
         * @param huge the new value
         * @return this builder
         */
        public Builder huge(@Nullable BigInteger huge) {
            this.huge = huge;
            additionalProperties.remove("huge");
            return this;
        }

        /**
         * Sets {@code below}, or clears it with {@code null}.
         *
         * @param below the new value
         * @return this builder
         */
        public Builder below(@Nullable Double below) {
            this.below = below;
            additionalProperties.remove("below");
            return this;
        }

        /**
         * Sets {@code ratio}, or clears it with {@code null}.
         *
         * @param ratio the new value
         * @return this builder
         */
        public Builder ratio(@Nullable Float ratio) {
            this.ratio = ratio;
            additionalProperties.remove("ratio");
            return this;
        }

        /**
         * Sets {@code tags}, or clears it with {@code null}.
         *
         * @param tags the new value
         * @return this builder
         */
        public Builder tags(@Nullable Set<String> tags) {
            this.tags = tags;
            additionalProperties.remove("tags");
            return this;
        }

        /**
         * Sets {@code attributes}.
         *
         * @param attributes the new value
         * @return this builder
         */
        public Builder attributes(Map<String, Long> attributes) {
            this.attributes = attributes;
            return this;
        }

        /**
         * Sets {@code matrix}, or clears it with {@code null}.
         *
         * @param matrix the new value
         * @return this builder
         */
        public Builder matrix(@Nullable List<List<@Nullable BigDecimal>> matrix) {
            this.matrix = matrix;
            additionalProperties.remove("matrix");
            return this;
        }

        /**
         * Sets {@code mode}, or clears it with {@code null}.
         *
         * @param mode the new value
         * @return this builder
         */
        public Builder mode(@Nullable Mode mode) {
            this.mode = mode;
            additionalProperties.remove("mode");
            return this;
        }

        /**
         * Sets {@code image}.
         *
         * @param image the new value
         * @return this builder
         */
        public Builder image(byte[] image) {
            this.image = image;
            return this;
        }

        /**
         * Sets {@code since}, or clears it with {@code null}.
         *
         * @param since the new value
         * @return this builder
         */
        public Builder since(@Nullable OffsetDateTime since) {
            this.since = since;
            additionalProperties.remove("since");
            return this;
        }

        /**
         * Sets {@code kind}, or clears it with {@code null}.
         *
         * @param kind the new value
         * @return this builder
         */
        public Builder kind(@Nullable String kind) {
            this.kind = kind;
            additionalProperties.remove("kind");
            return this;
        }

        /**
         * Sets {@code price}, or clears it with {@code null}.
         *
         * @param price the new value
         * @return this builder
         */
        public Builder price(@Nullable Price price) {
            this.price = price;
            additionalProperties.remove("price");
            return this;
        }

        /**
         * Sets {@code prices}, or clears it with {@code null}.
         *
         * @param prices the new value
         * @return this builder
         */
        public Builder prices(@Nullable List<Price> prices) {
            this.prices = prices;
            additionalProperties.remove("prices");
            return this;
        }

        /**
         * Sets {@code size}, or clears it with {@code null}.
         *
         * @param size the new value
         * @return this builder
         */
        public Builder size(@Nullable Size size) {
            this.size = size;
            additionalProperties.remove("size");
            return this;
        }

        /**
         * Sets {@code any}, or clears it with {@code null}.
         *
         * @param any the new value
         * @return this builder
         */
        public Builder any(@Nullable JsonNode any) {
            this.any = any;
            additionalProperties.remove("any");
            return this;
        }

        /**
         * Sets {@code span}, or clears it with {@code null}.
         *
         * @param span the new value
         * @return this builder
         */
        public Builder span(@Nullable Span span) {
            this.span = span;
            additionalProperties.remove("span");
            return this;
        }

        /**
         * Sets {@code contact}, or clears it with {@code null}.
         *
         * @param contact the new value
         * @return this builder
         */
        public Builder contact(@Nullable Contact contact) {
            this.contact = contact;
            additionalProperties.remove("contact");
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
        public Order build() {
            return new Order(
                    id,
                    note,
                    path,
                    sets,
                    mail,
                    code,
                    maybe,
                    customer,
                    lines,
                    total,
                    count,
                    small,
                    huge,
                    below,
                    ratio,
                    tags,
                    attributes,
                    matrix,
                    mode,
                    image,
                    since,
                    kind,
                    price,
                    prices,
                    size,
                    any,
                    span,
                    contact,
                    additionalProperties);
        }
    }

    /**
     * The values of {@code mode}.
     *
     * <p>Longest length: {@code 3}.
     *
     * <p>Values that the document does not list are kept as they are: they are {@link Mode.Known#UNLISTED}.
     */
    @JsonDeserialize(using = OrderCodec.ModeReader.class)
    @JsonSerialize(using = OrderCodec.ModeWriter.class)
    public static final class Mode {
        /** The value {@code day}. */
        public static final Mode DAY = new Mode(Known.DAY, "day");

        /** The value {@code night}. */
        public static final Mode NIGHT = new Mode(Known.NIGHT, "night");

        private final Known known;

        private final String value;

        private Mode(Known known, String value) {
            this.known = known;
            this.value = value;
        }

        /**
         * The value with a text, which need not be listed.
         *
         * @param value the text
         * @return the value
         */
        public static Mode of(String value) {
            return switch (value) {
                case "day" -> DAY;
                case "night" -> NIGHT;
                default -> new Mode(Known.UNLISTED, value);
            };
        }

        /** {@return the values that the document lists, in its order} */
        public static List<Mode> listed() {
            return List.of(DAY, NIGHT);
        }

        /** {@return which of the listed values this is, for use in a {@code switch}} */
        public Known known() {
            return known;
        }

        /** {@return whether the document lists this value} */
        public boolean isListed() {
            return known != Known.UNLISTED;
        }

        /** {@return the value as it stands on the wire} */
        public String value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Mode that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }

        @Override
        public String toString() {
            return value;
        }

        /** The listed values, and one for all others. */
        public enum Known {
            /** The value {@code day}. */
            DAY,

            /** The value {@code night}. */
            NIGHT,

            /** A value that the document does not list. */
            UNLISTED
        }
    }

    /**
     * Size
     *
     * @param width The member {@code width}. At least {@code 1}. {@code null} where absent.
     * @param additionalProperties the members that the document does not name, in their order
     */
    @JsonDeserialize(using = OrderCodec.SizeReader.class)
    @JsonSerialize(using = OrderCodec.SizeWriter.class)
    public record Size(@Min(1) @Nullable Long width, Map<String, JsonNode> additionalProperties) {
        /**
         * Checks that what is required is there, and copies what could be changed.
         *
         * @param width see {@link #width()}
         * @param additionalProperties see {@link #additionalProperties()}
         */
        public Size {
            Objects.requireNonNull(additionalProperties, "additionalProperties");
            additionalProperties = Members.copyOf(additionalProperties);
        }

        /** {@return a builder without values} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder with the values of this one} */
        public Builder toBuilder() {
            return builder().width(width).additionalProperties(additionalProperties);
        }

        /** Builds {@link Size}. */
        public static final class Builder {
            private @Nullable Long width;

            private final Map<String, JsonNode> additionalProperties = new LinkedHashMap<>();

            private Builder() {}

            /**
             * Sets {@code width}, or clears it with {@code null}.
             *
             * @param width the new value
             * @return this builder
             */
            public Builder width(@Nullable Long width) {
                this.width = width;
                additionalProperties.remove("width");
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
            public Size build() {
                return new Size(width, additionalProperties);
            }
        }
    }
}
