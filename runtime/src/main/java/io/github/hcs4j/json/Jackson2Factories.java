package io.github.hcs4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** What makes the parsers and generators of Jackson 2, which are set to do as those of Jackson 3 do by themselves. */
final class Jackson2Factories {

    /** Reads UTF-8 and nothing else; writes characters as they are. */
    static final JsonFactory COMPACT = compact().build();

    private Jackson2Factories() {}

    private static JsonFactoryBuilder compact() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(Limits.LENGTH)
                        .maxStringLength(Limits.STRING)
                        .maxNameLength(Limits.NAME)
                        .maxNestingDepth(Limits.DEPTH)
                        .maxNumberLength(Limits.DIGITS)
                        .build())
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(Limits.DEPTH)
                        .build());
    }

    /** Writes what is not ASCII as escapes: the only way to write half a surrogate pair, which Windows allows in names. */
    static final class Escaping {

        static final JsonFactory FACTORY =
                compact().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

        private Escaping() {}
    }
}
