package io.github.hcs4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor to generate, into the annotated package, the Java model of a JSON Schema: a record with
 * a builder for each object type, an open enumeration for each enumeration, a constant that describes each of them, and
 * a mapper skeleton for each type named in {@link #mappers}.
 *
 * <pre>{@code
 * @HcsModel(schema = "hcs/v2/hcs.schema.json", mappers = "Container")
 * package com.acme.hcs;
 * }</pre>
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface HcsModel {

    /**
     * The schema file, by its path on the processor path, with forward slashes: {@code "hcs/v2/hcs.schema.json"}.
     * Folders named by the processor option {@code hcs4j.schemaPath}, parted as a class path is, are searched first; a
     * build tool has to be told that what is in them is an input.
     *
     * <p>Nothing else is opened: no URL, no absolute path, nothing outside these places, not by a link either.
     *
     * <p>Generated is every type that its {@code $defs} define or refer to, and every type that those refer to in turn.
     *
     * @return the path of the schema file
     */
    String schema();

    /**
     * The version of the schema that the model shows, where not all are wanted: types, members and values that came
     * later, or had gone before, are left out, and so are the versions after it. What the schema does not date is in
     * every version.
     *
     * @return a version that the schema has, such as {@code "2.3"}; empty for all that the schema has
     */
    String version() default "";

    /**
     * The types to start from, by their names in {@code $defs}, where not all of the file's are wanted: generated are
     * these and what they refer to.
     *
     * @return names of types of the schema; none stands for all of them
     */
    String[] types() default {};

    /**
     * Whether the model has what the schema's overlays add: types, members and values that no published schema has, but
     * that some other source tells of, which their Javadoc names.
     *
     * @return whether overlays belong to the model; they do unless this says otherwise
     */
    boolean overlays() default true;

    /**
     * The codes of warnings to accept, or of the error HCS029 (a required member that the type does not have): each
     * becomes one note, with the number of places and the first of them, so that a build with {@code -Werror} goes on.
     * For a schema that is not yours to change.
     *
     * @return codes, such as {@code "HCS008"}
     */
    String[] accepts() default {};

    /**
     * Java names of types, members and values, for a schema that is not yours to change; in one of your own,
     * {@code x-java-name} says the same.
     *
     * @return names, each with its place in the schema
     */
    Name[] names() default {};

    /**
     * The Java name of a type, of a member or of a value.
     */
    @Documented
    @Target({})
    @Retention(RetentionPolicy.CLASS)
    @interface Name {

        /**
         * The place of what is named, as messages and the Javadoc of generated types show it: a file, {@code #} and a
         * JSON pointer, such as {@code "acme/vm.json#/$defs/Vm"}, {@code "#/$defs/Vm/properties/min-size"} for a
         * member, {@code "#/$defs/Mode/enum/1"} for a value.
         *
         * @return the place; without a file, in the schema that the model is made of
         */
        String of();

        /**
         * The name.
         *
         * @return a Java identifier that is not taken
         */
        String is();
    }

    /**
     * The object types that get a mapper skeleton, by their names in {@code $defs}: for a type {@code Xxx} an abstract
     * class {@code XxxMapper<S>} with one abstract method for each member, so that a member that nobody maps is
     * a compile error. A member that is left out on purpose is named by {@link Unmapped}.
     *
     * @return names of object types of the schema
     */
    String[] mappers() default {};
}
