package io.github.hcs4j.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The JSON names of a record's members, in schema order, prepared for reading and writing. Generated code says which
 * member it means by its index.
 */
public final class MemberNames {

    private final String[] names;

    /** Made when first needed. Threads that race make equal ones; its fields are final, so each sees a whole one. */
    private @Nullable Prepared prepared;

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

    /** Refuses unknown members that are known: they would be written twice. */
    void checkHasNone(Set<String> unknown) {
        for (String name : names) {
            if (unknown.contains(name)) {
                throw new IllegalArgumentException("\"" + name + "\" is a member of its own, not an unknown one");
            }
        }
    }

    int size() {
        return names.length;
    }

    SerializableString get(int index) {
        return prepared().encoded[index];
    }

    PropertyNameMatcher matcher() {
        return prepared().matcher;
    }

    private Prepared prepared() {
        Prepared ready = prepared;
        if (ready == null) {
            ready = new Prepared(names);
            prepared = ready;
        }
        return ready;
    }

    private static final class Prepared {

        private final SerializableString[] encoded;
        private final PropertyNameMatcher matcher;

        Prepared(String[] names) {
            encoded = Stream.of(names).map(SerializedString::new).toArray(SerializableString[]::new);
            List<Named> named =
                    Stream.of(names).map(name -> Named.fromString(name)).toList();
            matcher = JsonFactories.COMPACT.constructNameMatcher(named, true);
        }
    }
}
