package io.github.hcs4j.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that the processor wrote, and names the schema definition that it comes from. It is kept in the class
 * file, so that coverage tools and reviewers can tell generated code from written code.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface HcsGenerated {

    /**
     * The definition: the schema's path, {@code #}, and the JSON pointer of the definition in it, such as
     * {@code hcs/v2/containers.resources.schema.json#/$defs/MappedDirectory}.
     *
     * @return a reference to the definition
     */
    String value();
}
