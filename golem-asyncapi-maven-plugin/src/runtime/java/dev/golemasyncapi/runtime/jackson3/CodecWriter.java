package dev.golemasyncapi.runtime.jackson3;

import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Lets Jackson write a generated type with the type's codec.
 *
 * @param <T> the type
 */
public abstract class CodecWriter<T> extends ValueSerializer<T> {

    /** Makes one; it has no state. */
    protected CodecWriter() {}

    /**
     * Writes a value.
     *
     * @param value not {@code null}
     * @param generator what it is written with
     * @throws IOException where the generator cannot write
     */
    protected abstract void encode(T value, JsonGenerator generator) throws IOException;

    @Override
    public final void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            encode(value, generator);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }
}
