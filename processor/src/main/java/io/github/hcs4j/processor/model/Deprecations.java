package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.ObjectNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import org.jspecify.annotations.Nullable;

/** Reads what a schema advises against: {@code true}, or a text that says why and what to use instead. */
final class Deprecations {

    static final String KEYWORD = "deprecated";

    private Deprecations() {}

    /** Why a schema advises against what it describes; {@code null} if it does not. */
    static @Nullable String of(ObjectNode schema) {
        SchemaNode value = schema.members().get(KEYWORD);
        return value == null ? null : reason(value);
    }

    /** The reason that a value of the keyword gives: empty for none, {@code null} if nothing is advised against. */
    static @Nullable String reason(SchemaNode value) {
        if (value instanceof TextNode text) {
            return text.value();
        }
        return value instanceof TruthNode truth && truth.value() ? "" : null;
    }
}
