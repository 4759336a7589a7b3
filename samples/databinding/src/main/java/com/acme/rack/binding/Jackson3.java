package com.acme.rack.binding;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Binds with Jackson 3. */
public final class Jackson3 extends Binding {

    private final JsonMapper mapper = JsonMapper.shared();

    private Jackson3() {}

    /**
     * Starts the program.
     *
     * @param args none
     * @throws IOException if the input cannot be read
     * @throws ClassNotFoundException if a type is not there
     */
    public static void main(String... args) throws IOException, ClassNotFoundException {
        new Jackson3().run();
    }

    @Override
    Object read(String json, Class<?> type) {
        return mapper.readValue(json, type);
    }

    @Override
    Object update(Object value, String change) {
        return mapper.readerForUpdating(value).readValue(change);
    }

    @Override
    String write(Object value) {
        return mapper.writeValueAsString(value);
    }
}
