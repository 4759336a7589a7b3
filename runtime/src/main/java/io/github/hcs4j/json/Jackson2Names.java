package io.github.hcs4j.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Names of members, prepared for Jackson 2. */
final class Jackson2Names {

    private final SerializableString[] encoded;
    private final Map<String, Integer> indices = new HashMap<>();

    Jackson2Names(String[] names) {
        encoded = Stream.of(names).map(SerializedString::new).toArray(SerializableString[]::new);
        for (int i = 0; i < names.length; i++) {
            indices.put(names[i], i);
        }
    }

    SerializableString get(int index) {
        return encoded[index];
    }

    /** The index of a name; {@link TokenSource#UNKNOWN} if it is none of these. */
    int indexOf(String name) {
        Integer index = indices.get(name);
        return index == null ? TokenSource.UNKNOWN : index;
    }
}
