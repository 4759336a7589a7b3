package io.github.hcs4j.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The parsers and generators that {@link JsonReader} and {@link JsonWriter} stand on, and the limits they keep. */
final class JsonFactories {

    /** The longest JSON text read, in bytes: far above any HCS document, far below what would fill a small heap. */
    static final int MAXIMUM_LENGTH = 64 << 20;

    /** The longest string, in UTF-16 units. */
    static final int MAXIMUM_STRING = 16 << 20;

    /** The deepest nesting of objects and lists. */
    static final int MAXIMUM_DEPTH = 500;

    /** The longest number, in digits. */
    static final int MAXIMUM_DIGITS = 1000;

    /** The longest name of a member, in UTF-16 units: above the 32,767 of a Windows path. */
    static final int MAXIMUM_NAME = 50_000;

    /** Reads UTF-8 and nothing else; writes characters as they are. */
    static final JsonFactory COMPACT = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAXIMUM_LENGTH)
                    .maxStringLength(MAXIMUM_STRING)
                    .maxNameLength(MAXIMUM_NAME)
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .maxNumberLength(MAXIMUM_DIGITS)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(MAXIMUM_DEPTH)
                    .build())
            .build();

    private JsonFactories() {}

    /** Writes what is not ASCII as escapes: the only way to write half a surrogate pair, which Windows allows in names. */
    static final class Escaping {

        static final JsonFactory FACTORY =
                COMPACT.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

        private Escaping() {}
    }
}
