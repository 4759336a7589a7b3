package io.github.hcs4j.databinding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** A data binding with default settings, which knows of the generated types what their annotations say. */
enum DataBinding {
    /** Jackson 2, where exceptions are checked. */
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** Jackson 3, where they are not. */
    JACKSON_3 {
        private final JsonMapper mapper = JsonMapper.shared();

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }
    };

    /** Reads a text. */
    abstract <T> T read(String json, Class<T> type);

    /** Writes a value without white space. */
    abstract String write(Object value);
}
