package io.github.hcs4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the mappers of a package leave a member out, and why: its method in the mapper skeleton is not abstract and
 * returns {@code null}. Naming a member or a type that the schema does not have is an error, so that a renamed member
 * cannot stay unmapped unnoticed; so is naming one twice, or one of a package without {@link HcsModel} or
 * {@link HcsMappers}.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unmapped.List.class)
public @interface Unmapped {

    /**
     * The type, by its name in {@code $defs}; one of {@link HcsModel#mappers} or {@link HcsMappers#types}.
     *
     * @return the name of an object type
     */
    String type();

    /**
     * The members, by their JSON names.
     *
     * @return the names of members of the type
     */
    String[] members();

    /**
     * Why nothing is mapped to them; it stands in the skeleton's Javadoc.
     *
     * @return a sentence
     */
    String reason();

    /** Holds several of them on one package. */
    @Documented
    @Target(ElementType.PACKAGE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations held.
         *
         * @return the annotations in source order
         */
        Unmapped[] value();
    }
}
