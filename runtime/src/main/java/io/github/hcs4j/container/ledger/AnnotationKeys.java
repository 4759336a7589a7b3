package io.github.hcs4j.container.ledger;

import io.github.hcs4j.type.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of all annotations that the host's tooling knows, to find the one that a misspelt key may stand for. */
public final class AnnotationKeys {

    private static final String PREFIX = "io.microsoft.";
    private static final String FAMILY_END = "GUID";

    private AnnotationKeys() {}

    /**
     * The known key that an unknown one is like.
     *
     * @param key a key
     * @return the likest known key; empty for a known one, for one that does not begin with {@code io.microsoft.}, and
     *     for one that is like none
     */
    public static Optional<String> nearest(String key) {
        if (!key.startsWith(PREFIX) || Known.KEYS.contains(key) || isOfFamily(key)) {
            return Optional.empty();
        }
        return Suggestions.near(key.substring(PREFIX.length()), Known.LIST, known -> known.substring(PREFIX.length()))
                .stream()
                .findFirst();
    }

    private static boolean isOfFamily(String key) {
        return Known.FAMILIES.stream().anyMatch(key::startsWith);
    }

    /** Put together for the first key that is not in {@link Annotation}. */
    private static final class Known {

        static final Set<String> KEYS = new HashSet<>();
        static final List<String> LIST = new ArrayList<>();
        static final List<String> FAMILIES = new ArrayList<>();

        static {
            for (Annotation annotation : Annotation.values()) {
                add(annotation.key());
            }
            for (OtherAnnotation annotation : OtherAnnotation.all()) {
                add(annotation.key());
            }
        }

        private Known() {}

        private static void add(String key) {
            KEYS.add(key);
            if (key.startsWith(PREFIX)) {
                LIST.add(key);
            }
            if (key.endsWith(FAMILY_END)) {
                FAMILIES.add(key.substring(0, key.length() - FAMILY_END.length()));
            }
        }
    }
}
