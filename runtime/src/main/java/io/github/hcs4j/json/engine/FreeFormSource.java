package io.github.hcs4j.json.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What becomes a free-form value by itself: a generated record. */
public interface FreeFormSource {

    /**
     * The free-form value.
     *
     * @return maps, lists, texts, numbers, truth values and {@code null}, in their one form
     */
    Map<String, @Nullable Object> toTree();
}
