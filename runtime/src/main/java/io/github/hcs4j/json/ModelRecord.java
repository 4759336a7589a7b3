package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that was generated from a schema definition, and keeps what it does not know. What data binding has to know
 * of all such records stands here.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public interface ModelRecord {

    /**
     * Members that were read and that the schema does not have.
     *
     * @return names and free-form values in their order, unmodifiable
     */
    @JsonAnyGetter
    Map<String, @Nullable Object> unknownMembers();
}
