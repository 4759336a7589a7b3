package io.github.hcs4j.gate;

import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The schema version that a document says it is of: a member {@code SchemaVersion} with {@code Major} and {@code Minor}. */
final class DeclaredVersion {

    private static final String MEMBER = "SchemaVersion";
    private static final String MAJOR = "Major";
    private static final String MINOR = "Minor";

    private DeclaredVersion() {}

    /** The version that an object declares. */
    static <T> Optional<SchemaVersion> in(ObjectType<T> type, T object) {
        for (Member<T> member : type.members()) {
            if (member.name().equals(MEMBER)) {
                Object value = member.of(object);
                return value == null ? Optional.empty() : of(member, value);
            }
        }
        return Optional.empty();
    }

    /** The version that a member declares; a number that is not there is 0. */
    static Optional<SchemaVersion> of(Member<?> member, Object value) {
        if (!member.name().equals(MEMBER) || !(member.type() instanceof ObjectType<?> version)) {
            return Optional.empty();
        }
        return numbers(version, value);
    }

    private static <V> Optional<SchemaVersion> numbers(ObjectType<V> type, Object value) {
        V version = type.javaType().cast(value);
        Long major = number(type, version, MAJOR);
        Long minor = number(type, version, MINOR);
        return major == null ? Optional.empty() : Optional.of(SchemaVersion.of(major, minor == null ? 0 : minor));
    }

    private static <V> @Nullable Long number(ObjectType<V> type, V version, String name) {
        for (Member<V> member : type.members()) {
            if (member.name().equals(name) && member.of(version) instanceof Long number) {
                return number;
            }
        }
        return null;
    }

    /** Puts another version into a declaration that is ready to be written. */
    static void replace(Map<String, @Nullable Object> declaration, SchemaVersion version) {
        declaration.put(MAJOR, version.major());
        declaration.put(MINOR, version.minor());
    }
}
