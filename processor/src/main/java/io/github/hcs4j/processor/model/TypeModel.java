package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java type to generate from a definition. */
public sealed interface TypeModel {

    /**
     * The name in the schema.
     *
     * @return the name in {@code $defs}
     */
    String name();

    /**
     * The name in Java.
     *
     * @return a simple name
     */
    String javaName();

    /**
     * What it is for.
     *
     * @return the description; empty if the schema has none
     */
    String description();

    /**
     * The versions with it.
     *
     * @return the versions
     */
    Lifetime lifetime();

    /**
     * Why the schema advises against it.
     *
     * @return the reason; empty if it gives none; {@code null} if it does not advise against it
     */
    @Nullable
    String deprecation();

    /**
     * Where it is defined.
     *
     * @return the definition's place
     */
    Location at();

    /**
     * An object: becomes a record, or a class if it has more members than a record can have.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param description what it is for
     * @param lifetime the versions with it
     * @param deprecation why the schema advises against it; {@code null} if it does not
     * @param at where it is defined
     * @param properties its members in schema order
     * @param sizes limits of how many members an object has
     * @param others the members beside these, by rules for their names
     * @param rules what is said of several members together
     * @param isClosed whether the schema allows no other members
     */
    record ObjectModel(
            String name,
            String javaName,
            String description,
            Lifetime lifetime,
            @Nullable String deprecation,
            Location at,
            List<PropertyModel> properties,
            List<Limit> sizes,
            List<OthersModel> others,
            List<MemberRule> rules,
            boolean isClosed)
            implements TypeModel {

        /**
         * A constructor has at most 255 parameters; one is for what is constructed, and one for the unknown members.
         */
        static final int MOST_COMPONENTS = 253;

        /**
         * Whether it becomes a record.
         *
         * @return whether a record can have so many components
         */
        public boolean isRecord() {
            return properties.size() <= MOST_COMPONENTS;
        }
    }

    /**
     * An enumeration of texts: becomes an open enumeration, or a text with constants if it has more values than an enum
     * can have.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param description what it is for
     * @param lifetime the versions with it
     * @param deprecation why the schema advises against it; {@code null} if it does not
     * @param at where it is defined
     * @param values its values in schema order
     * @param isEnum whether its values become constants of an enum
     */
    record EnumModel(
            String name,
            String javaName,
            String description,
            Lifetime lifetime,
            @Nullable String deprecation,
            Location at,
            List<ValueModel> values,
            boolean isEnum)
            implements TypeModel {

        /** The initializer of a class has at most 65,535 bytes, and a constant takes some thirty of them. */
        static final int MOST_VALUES = 2000;
    }

    /**
     * A choice between objects: becomes a sealed interface of their records.
     *
     * @param name the name in the schema
     * @param javaName the name in Java
     * @param description what it is for
     * @param lifetime the versions with it
     * @param deprecation why the schema advises against it; {@code null} if it does not
     * @param at where it is defined
     * @param discriminator the member that tells the objects apart
     * @param branches the objects, in schema order
     */
    record UnionModel(
            String name,
            String javaName,
            String description,
            Lifetime lifetime,
            @Nullable String deprecation,
            Location at,
            String discriminator,
            List<Branch> branches)
            implements TypeModel {}

    /**
     * One of the objects to choose from.
     *
     * @param text the discriminator's text
     * @param type the object's type
     */
    record Branch(String text, TypeRef.Named type) {}
}
