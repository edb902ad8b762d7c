package com.example.model;

import com.example.runtime.JsonReading;
import com.example.runtime.JsonWriting;
import com.example.runtime.Lookahead;
import com.example.runtime.jackson2.CodecReader;
import com.example.runtime.jackson2.CodecWriter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Pet} and the types inside it as JSON, without reflection. */
@Generated("dev.golemasyncapi:golem-asyncapi-maven-plugin")
public final class PetCodec {
    private PetCodec() {}

    /**
     * Reads the value that the parser stands on.
     *
     * @param parser stands on the first token of the value
     * @return the value
     * @throws IOException if there is no such value, or it cannot be read
     */
    public static Pet read(JsonParser parser) throws IOException {
        if (!JsonReading.atObject(parser)) {
            return new Pet.Unknown(JsonReading.node(parser));
        }
        Lookahead ahead = Lookahead.at(parser, "kind");
        if (ahead.text() == null) {
            return new Pet.Unknown(JsonReading.node(ahead.parser()));
        }
        return switch (ahead.text()) {
            case "feline", "tiger" -> CatCodec.read(ahead.parser());
            case "Dog" -> DogCodec.read(ahead.parser());
            default -> new Pet.Unknown(JsonReading.node(ahead.parser()));
        };
    }

    /**
     * Writes a value.
     *
     * @param value the value
     * @param generator writes it
     * @throws IOException if it cannot be written
     */
    public static void write(Pet value, JsonGenerator generator) throws IOException {
        if (value instanceof Cat cat) {
            CatCodec.write(cat, generator);
        } else if (value instanceof Dog dog) {
            DogCodec.write(dog, generator);
        } else if (value instanceof Pet.Unknown unknown) {
            JsonWriting.node(unknown.json(), generator);
        }
    }

    /** Lets Jackson read {@link Pet}. */
    public static final class Reader extends CodecReader<Pet> {
        /** Called by Jackson. */
        public Reader() {}

        @Override
        protected Pet decode(JsonParser parser) throws IOException {
            return read(parser);
        }
    }

    /** Lets Jackson write {@link Pet}. */
    public static final class Writer extends CodecWriter<Pet> {
        /** Called by Jackson. */
        public Writer() {}

        @Override
        protected void encode(Pet value, JsonGenerator generator) throws IOException {
            write(value, generator);
        }
    }
}
