package com.acme.rack.binding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Binds with Jackson 2. */
public final class Jackson2 extends Binding {

    private final ObjectMapper mapper = new ObjectMapper();

    private Jackson2() {}

    /**
     * Starts the program.
     *
     * @param args none
     * @throws IOException if the input cannot be read
     * @throws ClassNotFoundException if a type is not there
     */
    public static void main(String... args) throws IOException, ClassNotFoundException {
        new Jackson2().run();
    }

    @Override
    Object read(String json, Class<?> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    Object update(Object value, String change) throws IOException {
        return mapper.readerForUpdating(value).readValue(change);
    }

    @Override
    String write(Object value) throws IOException {
        return mapper.writeValueAsString(value);
    }
}
