package io.github.hcs4j.json.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is present in a record, for its {@code toString}: {@code Layer[id=1, path=C:\layers\1]}. Of what no schema
 * describes it tells the names and hides the values, since nothing says which of them are secret.
 */
public final class RecordText {

    private static final String HIDDEN = "***";

    private final StringBuilder text;
    private String separator = "";

    /**
     * Begins with nothing.
     *
     * @param type the simple name of the record
     */
    public RecordText(String type) {
        text = new StringBuilder(type).append('[');
    }

    /**
     * Adds a member.
     *
     * @param name the name of its accessor
     * @param value its value; {@code null} if it is absent
     * @return this
     */
    public RecordText add(String name, @Nullable Object value) {
        if (value != null) {
            text.append(separator).append(name).append('=').append(shown(value));
            separator = ", ";
        }
        return this;
    }

    /**
     * Adds a secret member, without its value.
     *
     * @param name the name of its accessor
     * @param value its value; {@code null} if it is absent
     * @return this
     */
    public RecordText hide(String name, @Nullable Object value) {
        return add(name, value == null ? null : HIDDEN);
    }

    /**
     * Adds the names of the members that the schema does not have.
     *
     * @param members names and free-form values
     * @return this
     */
    public RecordText unknown(Map<String, @Nullable Object> members) {
        members.forEach((name, value) -> add(name, freeForm(value)));
        return this;
    }

    private static Object shown(Object value) {
        boolean isFreeForm = value instanceof FrozenMap.OfFreeForm || value instanceof FrozenList.OfFreeForm;
        return isFreeForm ? freeForm(value) : value;
    }

    /** A free-form value in its one form, of which only names are shown. */
    static String freeForm(@Nullable Object value) {
        if (value instanceof FrozenMap.OfFreeForm map) {
            return map.names();
        }
        return value instanceof FrozenList.OfFreeForm list ? list.names() : HIDDEN;
    }

    @Override
    public String toString() {
        return text.append(']').toString();
    }
}
