package io.github.hcs4j.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record that was generated from a schema definition, and keeps what it does not know. */
public interface ModelRecord {

    /**
     * Members that were read and that the schema does not have.
     *
     * @return names and free-form values in their order, unmodifiable
     */
    Map<String, @Nullable Object> unknownMembers();
}
