package io.github.hcs4j.diff;

import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.type.ScalarType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A type of a schema. */
public sealed interface TypeView {

    /**
     * The view of a generated type.
     *
     * @param type the type
     * @return its members, values or branches
     * @throws IllegalArgumentException if it is the root of a schema, which has none of these
     */
    static TypeView of(ModelType<?> type) {
        return ModelReader.type(Objects.requireNonNull(type, "type"));
    }

    /**
     * The name in the schema.
     *
     * @return such as {@code Container_Memory}
     */
    String name();

    /**
     * The name in Java.
     *
     * @return a simple name, such as {@code ContainerMemory}
     */
    String javaName();

    /**
     * The names that other revisions give the same type.
     *
     * @return none if the schema does not say
     */
    List<String> aliases();

    /**
     * The versions that have it.
     *
     * @return the versions
     */
    VersionRange versions();

    /**
     * What it is, for people.
     *
     * @return {@code object}, {@code enumeration} or {@code choice}
     */
    String kind();

    /**
     * An object: a record in Java.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param aliases the names that other revisions give the same type
     * @param versions the versions that have it
     * @param members its members in schema order
     */
    record ObjectView(
            String name, String javaName, List<String> aliases, VersionRange versions, List<MemberView> members)
            implements TypeView {

        /** Copies the lists. */
        public ObjectView {
            aliases = List.copyOf(aliases);
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "object";
        }
    }

    /**
     * An enumeration of texts: a sealed interface with an enum {@code Known} in Java.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param aliases the names that other revisions give the same type
     * @param versions the versions that have it
     * @param values its values in schema order
     */
    record EnumView(String name, String javaName, List<String> aliases, VersionRange versions, List<ValueView> values)
            implements TypeView {

        /** Copies the lists. */
        public EnumView {
            aliases = List.copyOf(aliases);
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "enumeration";
        }
    }

    /**
     * A choice between objects: a sealed interface of records in Java.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param aliases the names that other revisions give the same type
     * @param versions the versions that have it
     * @param discriminator the member that tells the objects apart
     * @param branches the objects in schema order
     */
    record UnionView(
            String name,
            String javaName,
            List<String> aliases,
            VersionRange versions,
            String discriminator,
            List<Branch> branches)
            implements TypeView {

        /** Copies the lists. */
        public UnionView {
            aliases = List.copyOf(aliases);
            branches = List.copyOf(branches);
        }

        /**
         * One of the objects.
         *
         * @param text the discriminator's text
         * @param type the name of the object in the schema
         */
        public record Branch(String text, String type) {}

        @Override
        public String kind() {
            return "choice";
        }
    }

    /**
     * A member of an object.
     *
     * @param name the name in JSON
     * @param accessor the name in Java
     * @param aliases the names that other revisions give the same member
     * @param type the type of its values as {@link io.github.hcs4j.type.JsonType#notation()} writes it; where anything
     *     is allowed but only one type is meant, {@code any:ref:NAME}
     * @param versions the versions that have it
     * @param required whether a document without it is not valid
     * @param absence what its absence means, as JSON; {@code null} if the schema does not say
     * @param pattern the regular expression that its text has to match; {@code null} if there is none
     */
    record MemberView(
            String name,
            String accessor,
            List<String> aliases,
            String type,
            VersionRange versions,
            boolean required,
            @Nullable String absence,
            @Nullable String pattern) {

        /** Copies the list. */
        public MemberView {
            aliases = List.copyOf(aliases);
        }

        /**
         * The type of its values as a document has them: {@code any} where anything is allowed, though one type is
         * meant.
         *
         * @return the notation, such as {@code array:ref:Layer}
         */
        public String notation() {
            int anything = type.indexOf(TypeNotation.CARRIED);
            return anything < 0 ? type : type.substring(0, anything) + TypeNotation.ANY;
        }

        /**
         * What absence means, as JSON: equal for equal values.
         *
         * @param meaning a text, a truth value or a {@link BigDecimal}; {@code null} if the schema does not say
         * @return the JSON; {@code null} if there is none
         */
        public static @Nullable String absence(@Nullable Object meaning) {
            if (meaning == null) {
                return null;
            }
            Object plain = meaning instanceof BigDecimal number ? number.stripTrailingZeros() : meaning;
            return ScalarType.ANY.toJson(plain);
        }
    }

    /**
     * A value of an enumeration.
     *
     * @param text the text in JSON
     * @param constant the name of the Java constant
     * @param versions the versions that have it
     */
    record ValueView(String text, String constant, VersionRange versions) {}
}
