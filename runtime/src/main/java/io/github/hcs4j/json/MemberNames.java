package io.github.hcs4j.json;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON names of a record's members, in schema order, prepared for reading and writing. Generated code says which
 * member it means by its index.
 */
public final class MemberNames {

    private final String[] names;

    /** Made when first needed. Threads that race make equal ones; its fields are final, so each sees a whole one. */
    private @Nullable Jackson3Names forJackson3;

    /** Made as the other is; most programs never need it. */
    private @Nullable Jackson2Names forJackson2;

    private MemberNames(String[] names) {
        this.names = names;
    }

    /**
     * Names to be prepared.
     *
     * @param names the names, each a literal
     * @return the names, by index
     */
    public static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /**
     * Makes the unknown members of a record unmodifiable; for its constructor.
     *
     * @param members names and free-form values; {@code null} for none
     * @return an equal map in the same order, unmodifiable at every depth
     * @throws IllegalArgumentException if there is something in it that JSON cannot hold, or a member that the record has
     */
    public Map<String, @Nullable Object> unknownOnly(@Nullable Map<String, @Nullable Object> members) {
        if (members == null || members.isEmpty()) {
            return Collections.emptyMap();
        }
        checkHasNone(members.keySet());
        return FreeForm.copyOfMap(members);
    }

    /** Refuses unknown members that are known: they would be written twice. */
    private void checkHasNone(Set<String> unknown) {
        for (String name : names) {
            if (unknown.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is a member of its own, not an unknown one");
            }
        }
    }

    int size() {
        return names.length;
    }

    Jackson3Names forJackson3() {
        Jackson3Names ready = forJackson3;
        if (ready == null) {
            ready = new Jackson3Names(names);
            forJackson3 = ready;
        }
        return ready;
    }

    Jackson2Names forJackson2() {
        Jackson2Names ready = forJackson2;
        if (ready == null) {
            ready = new Jackson2Names(names);
            forJackson2 = ready;
        }
        return ready;
    }
}
