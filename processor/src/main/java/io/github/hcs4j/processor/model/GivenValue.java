package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.SchemaNode;
import io.github.hcs4j.processor.schema.SchemaNode.NumberNode;
import io.github.hcs4j.processor.schema.SchemaNode.TextNode;
import io.github.hcs4j.processor.schema.SchemaNode.TruthNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value that stands in a schema.
 *
 * @param text the value for people: a text as it is, anything else as JSON
 * @param json the value as JSON
 * @param plain the text, the truth value or the {@link BigDecimal}; {@code null} if it is something else
 */
public record GivenValue(String text, String json, @Nullable Object plain) {

    /**
     * Whether it is JSON's {@code null}.
     *
     * @return whether it is
     */
    public boolean isNull() {
        return plain == null && text.equals("null");
    }

    static GivenValue of(SchemaNode node) {
        if (node instanceof TextNode text) {
            return new GivenValue(text.value(), text.json(), text.value());
        }
        if (node instanceof TruthNode truth) {
            return new GivenValue(truth.json(), truth.json(), truth.value());
        }
        return new GivenValue(node.json(), node.json(), node instanceof NumberNode number ? number.value() : null);
    }
}
