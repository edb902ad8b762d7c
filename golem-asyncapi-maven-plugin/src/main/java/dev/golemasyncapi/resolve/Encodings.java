package dev.golemasyncapi.resolve;

import dev.golemasyncapi.model.Encoding;
import dev.golemasyncapi.parse.MediaType;
import java.util.Optional;
import java.util.Set;

/**
 * How messages of a content type are written. One that is not known to be anything else, and one that is no media type,
 * counts as JSON, since the schema of the payload describes JSON.
 */
final class Encodings {

    private static final Set<String> TEXTS = Set.of(
            "xml", "yaml", "x-yaml", "x-ndjson", "ndjson", "jsonl", "csv", "javascript", "x-www-form-urlencoded");

    private static final Set<String> BYTES = Set.of(
            "octet-stream",
            "protobuf",
            "x-protobuf",
            "vnd.google.protobuf",
            "proto",
            "avro",
            "x-avro",
            "cbor",
            "msgpack",
            "x-msgpack",
            "vnd.msgpack",
            "bson",
            "pdf",
            "zip",
            "gzip",
            "x-gzip");

    private static final Set<String> TYPES_OF_BYTES = Set.of("image", "audio", "video", "font", "avro");

    private Encodings() {}

    static Encoding of(Optional<String> contentType) {
        return contentType.flatMap(MediaType::parse).map(Encodings::of).orElse(Encoding.JSON);
    }

    private static Encoding of(MediaType type) {
        if (type.syntax().equals("json")) {
            return Encoding.JSON;
        }
        if (type.type().equals("text") || TEXTS.contains(type.syntax())) {
            return Encoding.TEXT;
        }
        boolean bytes = TYPES_OF_BYTES.contains(type.type()) || BYTES.contains(type.syntax());
        return bytes ? Encoding.BINARY : Encoding.JSON;
    }
}
