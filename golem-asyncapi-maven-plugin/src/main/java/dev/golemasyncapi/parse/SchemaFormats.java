package dev.golemasyncapi.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which schema languages are read as Schema Objects. */
final class SchemaFormats {

    private static final Pattern SCHEMA_OBJECT =
            Pattern.compile("application/(?:vnd\\.aai\\.asyncapi(?:\\+(?:json|yaml))?(?:;version=2\\.[0-6]\\.0)?"
                    + "|schema\\+(?:json|yaml)(?:;version=draft-07)?)");

    private SchemaFormats() {}

    /** Whether a payload of that {@code schemaFormat} is a Schema Object, as it is where none is named. */
    static boolean isSchemaObject(Optional<String> schemaFormat) {
        return schemaFormat.isEmpty()
                || SCHEMA_OBJECT
                        .matcher(schemaFormat.get().replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                        .matches();
    }

    /** The same of a Message Object as it was read. */
    static boolean isSchemaObject(Mapping message) {
        return isSchemaObject(message.child("schemaFormat")
                .flatMap(node -> node instanceof Scalar scalar && scalar.isString()
                        ? Optional.of(scalar.text())
                        : Optional.empty()));
    }
}
