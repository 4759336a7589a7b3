package io.github.hcs4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor to generate, into the annotated package, mapper skeletons for types of a model that is
 * generated into another package: for a type {@code Xxx} an abstract class {@code XxxMapper<S>} with one abstract
 * method for each member, so that a member that nobody maps is a compile error. A member that is left out on purpose is
 * named by {@link Unmapped}.
 *
 * <pre>{@code
 * @HcsMappers(model = "com.acme.hcs", types = {"Container", "Storage"})
 * @Unmapped(type = "Container", members = "HvSocket", reason = "Nothing says it.")
 * package com.acme.mapping;
 * }</pre>
 *
 * <p>Mappers of a model of the same package are named in {@link HcsModel#mappers}.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
public @interface HcsMappers {

    /**
     * The package that the model is generated into: one with {@link HcsModel}, compiled before or together with this
     * one. The model's schema has to be where it was for that.
     *
     * @return the full name of the package
     */
    String model();

    /**
     * The object types that get a mapper skeleton, by their names in {@code $defs}.
     *
     * @return names of object types of the schema
     */
    String[] types();
}
