package io.github.hcs4j.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Names of members, prepared for Jackson 3. */
final class Jackson3Names {

    private final SerializableString[] encoded;
    private final PropertyNameMatcher matcher;

    Jackson3Names(String[] names) {
        encoded = new SerializableString[names.length];
        List<Named> named = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) { // a stream would be half of what a short-lived program waits for here
            encoded[i] = new SerializedString(names[i]);
            named.add(Named.fromString(names[i]));
        }
        matcher = Jackson3Factories.COMPACT.constructNameMatcher(named, true);
    }

    SerializableString get(int index) {
        return encoded[index];
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }
}
