package dev.golemasyncapi.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/**
 * Lets Jackson read a generated type with the type's codec.
 *
 * @param <T> the type
 */
public abstract class CodecReader<T> extends JsonDeserializer<T> {

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
    public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return decode(parser);
    }
}
