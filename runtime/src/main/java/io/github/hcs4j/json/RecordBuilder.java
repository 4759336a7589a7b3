package io.github.hcs4j.json;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of generated records have in common: members that the schema does not have.
 *
 * <p>Data binding sets the fields of a builder: a method such as {@code settings} would be a setter of {@code tings} to it.
 *
 * @param <B> the builder
 */
@JsonAutoDetect(setterVisibility = JsonAutoDetect.Visibility.NONE)
public abstract class RecordBuilder<B extends RecordBuilder<B>> {

    @JsonAnySetter
    private @Nullable Map<String, @Nullable Object> unknownMembers;

    /** For generated code. */
    protected RecordBuilder() {}

    /**
     * Sets members that the schema does not have.
     *
     * @param members names and free-form values
     * @return this builder
     */
    @SuppressWarnings("unchecked") // a builder is a builder of its own type
    public final B unknownMembers(Map<String, @Nullable Object> members) {
        this.unknownMembers = members;
        return (B) this;
    }

    /**
     * Members that the schema does not have.
     *
     * @return what was set; {@code null} for none
     */
    protected final @Nullable Map<String, @Nullable Object> unknownMembers() {
        return unknownMembers;
    }

    /** The members that are read one by one. */
    final Map<String, @Nullable Object> unknownMembersToRead() {
        if (unknownMembers == null) {
            unknownMembers = new LinkedHashMap<>();
        }
        return unknownMembers;
    }
}
