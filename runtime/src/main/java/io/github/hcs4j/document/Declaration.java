package io.github.hcs4j.document;

import io.github.hcs4j.json.Located;
import io.github.hcs4j.type.Member;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schema version that an object of HCS declares: a member {@code SchemaVersion} with {@code Major} and
 * {@code Minor}. Without the first it declares nothing; the second is 0 if it is not there.
 */
public final class Declaration {

    private static final String MEMBER = "SchemaVersion";
    private static final String DEFINITION = "hcs/v2#Version";
    private static final String MAJOR = "Major";
    private static final String MINOR = "Minor";

    private Declaration() {}

    /**
     * The member by which objects of a type declare their version.
     *
     * @param type the type
     * @param <T> the Java type of the objects
     * @return the member, if the type has one
     */
    public static <T> Optional<Member<T>> member(ObjectType<T> type) {
        for (Member<T> member : type.members()) {
            if (isOne(member)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a member declares the version of its object.
     *
     * @param member the member
     * @return whether it does
     */
    public static boolean isOne(Member<?> member) {
        return member.name().equals(MEMBER)
                && member.type() instanceof ObjectType<?> version
                && TypeSchema.definition(version).equals(DEFINITION);
    }

    /**
     * Reads the version out of the value of the member.
     *
     * @param member the member
     * @param value its value
     * @return the version, if it declares one
     */
    public static Optional<SchemaVersion> version(Member<?> member, Object value) {
        return member.type() instanceof ObjectType<?> type ? versionOf(type, value) : Optional.empty();
    }

    private static <V> Optional<SchemaVersion> versionOf(ObjectType<V> type, Object value) {
        V version = type.javaType().cast(value);
        return version(number(type, version, MAJOR), number(type, version, MINOR));
    }

    private static <V> @Nullable Long number(ObjectType<V> type, V version, String name) {
        for (Member<V> member : type.members()) {
            if (member.name().equals(name) && member.of(version) instanceof Long number) {
                return number;
            }
        }
        return null;
    }

    /**
     * Reads the version out of the text of the member; one with anything else in it than numbers in their range is
     * none.
     *
     * @param value the value of the member
     * @return the version, if it declares one
     */
    public static Optional<SchemaVersion> version(Located value) {
        if (!(value instanceof Located.ObjectValue version)) {
            return Optional.empty();
        }
        try {
            return version(number(version, MAJOR), number(version, MINOR));
        } catch (ArithmeticException | IllegalArgumentException notAVersion) {
            return Optional.empty();
        }
    }

    private static @Nullable Long number(Located.ObjectValue version, String name) {
        for (Located.Entry entry : version.entries()) {
            if (entry.name().equals(name) && !(entry.value() instanceof Located.NullValue)) {
                if (entry.value() instanceof Located.NumberValue number && number.isWhole()) {
                    return new BigInteger(number.digits()).longValueExact();
                }
                throw new IllegalArgumentException(name);
            }
        }
        return null;
    }

    private static Optional<SchemaVersion> version(@Nullable Long major, @Nullable Long minor) {
        return major == null ? Optional.empty() : Optional.of(SchemaVersion.of(major, minor == null ? 0 : minor));
    }

    /**
     * Puts another version into a declaration that is ready to be written.
     *
     * @param declaration names and values
     * @param version the version to declare
     */
    public static void replace(Map<String, @Nullable Object> declaration, SchemaVersion version) {
        declaration.put(MAJOR, version.major());
        declaration.put(MINOR, version.minor());
    }
}
