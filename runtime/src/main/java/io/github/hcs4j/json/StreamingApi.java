package io.github.hcs4j.json;

import java.io.OutputStream;

/**
 * The streaming API that a type is read and written with: Jackson 3, or Jackson 2 where {@code @HcsModel(jackson = 2)}
 * says so. What is read and written is the same with both; the one that no type in use asks for need not be on the class
 * path.
 */
public enum StreamingApi {
    /** {@code com.fasterxml.jackson.core:jackson-core}. */
    JACKSON_2,

    /** {@code tools.jackson.core:jackson-core}. */
    JACKSON_3;

    /** The one for a type: that of the generated types in it. */
    static StreamingApi of(JsonType<?> type) {
        if (type instanceof ModelType<?> model) {
            return model.streamingApi();
        }
        if (type instanceof ListType<?> list) {
            return of(list.element());
        }
        if (type instanceof MapType<?> map) {
            return of(map.value());
        }
        return type instanceof CarriedType<?> carried ? of(carried.type()) : JACKSON_3;
    }

    /** Begins to read a text. */
    TokenSource source(byte[] utf8) {
        return this == JACKSON_2 ? Jackson2Source.of(utf8) : Jackson3Source.of(utf8);
    }

    /**
     * Begins to write a text.
     *
     * @param bytes where it goes
     * @param pretty whether it is for people
     * @param escaping whether what is not ASCII is escaped
     */
    TokenSink sink(OutputStream bytes, boolean pretty, boolean escaping) {
        return this == JACKSON_2 ? Jackson2Sink.of(bytes, pretty, escaping) : Jackson3Sink.of(bytes, pretty, escaping);
    }
}
