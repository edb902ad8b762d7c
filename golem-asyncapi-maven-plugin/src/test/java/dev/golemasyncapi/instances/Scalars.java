package dev.golemasyncapi.instances;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes strings and numbers, hard ones among them. */
final class Scalars {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "some text",
            "quote \" backslash \\ slash / tab \t newline \n",
            "\u0000\u0001\u007f\u2028\u2029\u202e",
            "\ud83d\ude00 \u00e9e\u0301 \u4e2d\u6587 \u0627\u0644",
            "null",
            "0123456789",
            "2024-02-30T99:99:99Z",
            " leading and trailing ");

    private static final Map<String, List<String>> FORMATS = Map.of(
            "date-time",
                    List.of(
                            "2024-02-29T23:59:59Z",
                            "0001-01-01T00:00:00.123456789Z",
                            "2026-11-24T01:02:03+05:30",
                            "1969-12-31T23:59:59.5-11:00"),
            "date", List.of("2024-02-29", "0001-01-01", "9999-12-31"),
            "time", List.of("23:59:59Z", "00:00:00.5+01:00", "12:00:00-08:00"),
            "duration", List.of("PT0S", "P1Y2M3DT4H5M6S", "P3W", "PT1H", "P1D"),
            "uri", List.of("http://example.com/a%20b?c=d#e", "urn:uuid:0", "mailto:a@example.com"),
            "byte", List.of("", "AA==", "AQIDBA==", "/+8="),
            "email", List.of("a@example.com"),
            "ipv4", List.of("127.0.0.1"),
            "ipv6", List.of("::1"),
            "hostname", List.of("example.com"));

    private static final List<String> INTEGERS = List.of(
            "0", "1", "-1", "7", "100", "2147483647", "-2147483648", "9223372036854775807", "-9223372036854775808");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "1.5", "0.10", "1.25E+1", "-2.50E-7", "123456789012345678901234567890.123456789", "1E+400");
    private static final List<String> DOUBLES = List.of("0.0", "1.5", "-2.5E-7", "1.0E10", "1.7976931348623157E308");
    private static final List<String> FLOATS = List.of("0.0", "1.5", "-0.25", "1.0E10", "3.4028235E38");

    private final Random random;

    Scalars(Random random) {
        this.random = random;
    }

    /** A text, of the format where the schema names one. */
    JsonNode text(JsonNode schema) {
        String format = schema.path("format").asText("");
        if (format.equals("uuid")) {
            return NODES.textNode(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        if (FORMATS.containsKey(format)) {
            return NODES.textNode(pick(FORMATS.get(format)));
        }
        if (schema.path("contentEncoding").asText("").equalsIgnoreCase("base64")) {
            return NODES.textNode(pick(FORMATS.get("byte")));
        }
        String text = pick(TEXTS);
        int least = Math.min(schema.path("minLength").asInt(0), 10_000);
        return NODES.textNode(text.length() < least ? text + "x".repeat(least - text.length()) : text);
    }

    /** A number without fraction, within the bounds of the schema and the range of its format. */
    JsonNode integer(JsonNode schema) {
        BigInteger least = bound(schema, "minimum", "exclusiveMinimum", 1);
        BigInteger most = bound(schema, "maximum", "exclusiveMaximum", -1);
        boolean int32 = schema.path("format").asText("").equals("int32");
        for (int attempt = 0; attempt < 5; attempt++) {
            BigInteger number = new BigInteger(pick(INTEGERS));
            boolean fits = (least == null || number.compareTo(least) >= 0)
                    && (most == null || number.compareTo(most) <= 0)
                    && (!int32 || number.bitLength() < 32);
            if (fits) {
                return NODES.numberNode(number);
            }
        }
        return NODES.numberNode(least != null ? least : most != null ? most : BigInteger.TEN);
    }

    private static @Nullable BigInteger bound(JsonNode schema, String inclusive, String exclusive, int step) {
        if (schema.path(inclusive).isNumber()) {
            return schema.path(inclusive).decimalValue().toBigInteger();
        }
        return schema.path(exclusive).isNumber()
                ? schema.path(exclusive).decimalValue().toBigInteger().add(BigInteger.valueOf(step))
                : null;
    }

    /** A number, with digits beyond those of a double where the schema allows it. */
    JsonNode number(JsonNode schema) {
        if (random.nextInt(4) == 0 || schema.has("minimum") || schema.has("maximum") || schema.has("multipleOf")) {
            int integer = integer(schema).decimalValue().intValue();
            return switch (schema.path("format").asText("")) {
                case "double" -> decimal(Double.toString(integer));
                case "float" -> decimal(Float.toString(integer));
                default -> NODES.numberNode(integer);
            };
        }
        return switch (schema.path("format").asText("")) {
            case "double" -> decimal(pick(DOUBLES));
            case "float" -> decimal(pick(FLOATS));
            default -> decimal(pick(NUMBERS));
        };
    }

    private static JsonNode decimal(String text) {
        return DecimalNode.valueOf(new BigDecimal(text));
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
