package dev.golemasyncapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.golemasyncapi.options.JacksonVersion;

/** An {@code ObjectMapper} of a version of Jackson, with nothing set and nothing registered. */
interface BareMapper {

    /** Reads a value of a type. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** Writes a value. */
    String write(Object value) throws Exception;

    /** The mapper of a version. */
    static BareMapper of(JacksonVersion version) {
        return version == JacksonVersion.JACKSON_2 ? new Mapper2() : new Mapper3();
    }

    /** Whether a failure is a complaint of Jackson's about the JSON. */
    static boolean isComplaint(Throwable failure) {
        return failure instanceof com.fasterxml.jackson.core.JacksonException
                || failure instanceof tools.jackson.core.JacksonException;
    }

    /** Of {@code com.fasterxml.jackson}. */
    final class Mapper2 implements BareMapper {

        private final ObjectMapper mapper = new ObjectMapper();

        private Mapper2() {}

        @Override
        public <T> T read(String json, Class<T> type) throws Exception {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) throws Exception {
            return mapper.writeValueAsString(value);
        }
    }

    /** Of {@code tools.jackson}. */
    final class Mapper3 implements BareMapper {

        private final tools.jackson.databind.ObjectMapper mapper = new tools.jackson.databind.ObjectMapper();

        private Mapper3() {}

        @Override
        public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    }
}
