package dev.golemasyncapi.runtime.jackson3;

import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Lets Jackson read a generated type with the type's codec.
 *
 * @param <T> the type
 */
public abstract class CodecReader<T> extends ValueDeserializer<T> {

    /** Makes one; it has no state. */
    protected CodecReader() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the value
     * @return the value
     * @throws IOException where the text is not JSON, or the value is not what is expected
     */
    protected abstract T decode(JsonParser parser) throws IOException;

    @Override
    public final T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return decode(parser);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }
}
