package io.github.hcs4j.json;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON names of a record's members, in schema order, prepared for reading and writing. */
final class MemberNames {

    private final String[] names;

    /** Made when first needed. Threads that race make equal ones; its fields are final, so each sees a whole one. */
    private @Nullable Jackson3Names forJackson3;

    /** Made as the other is; most programs never need it. */
    private @Nullable Jackson2Names forJackson2;

    private MemberNames(String[] names) {
        this.names = names;
    }

    static MemberNames of(String... names) {
        return new MemberNames(names);
    }

    /** See {@link ObjectType#unknownOnly}. */
    Map<String, @Nullable Object> unknownOnly(Map<String, @Nullable Object> members) {
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
        return ready == null ? newForJackson3() : ready;
    }

    /** On its own, because whoever reads a member asks for them: what happens once is not compiled into its loop. */
    private Jackson3Names newForJackson3() {
        Jackson3Names ready = new Jackson3Names(names);
        forJackson3 = ready;
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
