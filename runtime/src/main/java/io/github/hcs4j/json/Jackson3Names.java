package io.github.hcs4j.json;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Names of members, prepared for Jackson 3. */
final class Jackson3Names {

    private final SerializableString[] encoded;
    private final PropertyNameMatcher matcher;

    Jackson3Names(String[] names) {
        encoded = Stream.of(names).map(SerializedString::new).toArray(SerializableString[]::new);
        List<Named> named = Stream.of(names).map(name -> Named.fromString(name)).toList();
        matcher = Jackson3Factories.COMPACT.constructNameMatcher(named, true);
    }

    SerializableString get(int index) {
        return encoded[index];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
