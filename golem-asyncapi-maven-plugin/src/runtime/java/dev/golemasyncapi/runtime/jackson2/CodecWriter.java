package dev.golemasyncapi.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/**
 * Lets Jackson write a generated type with the type's codec.
 *
 * @param <T> the type
 */
public abstract class CodecWriter<T> extends JsonSerializer<T> {

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
    public final void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        encode(value, generator);
    }
}
