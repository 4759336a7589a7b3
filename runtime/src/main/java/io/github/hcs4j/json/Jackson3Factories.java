package io.github.hcs4j.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** What makes the parsers and generators of Jackson 3. */
final class Jackson3Factories {

    /** Reads UTF-8 and nothing else; writes characters as they are. */
    static final JsonFactory COMPACT = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .recyclerPool(new Jackson3Buffers.Pool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.LENGTH)
                    .maxStringLength(Limits.STRING)
                    .maxNameLength(Limits.NAME)
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Limits.DIGITS)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private Jackson3Factories() {}

    /** Writes what is not ASCII as escapes: the only way to write half a surrogate pair, which Windows allows in names. */
    static final class Escaping {

        static final JsonFactory FACTORY =
                COMPACT.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

        private Escaping() {}
    }
}
