package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;

/**
 * A member of an object.
 *
 * @param name the name in JSON
 * @param javaName the name of the record component
 * @param type the type of its values
 * @param description what it is for; empty if the schema does not say
 * @param lifetime the versions with it
 * @param deprecated whether the schema advises against it
 * @param at where it is defined
 */
public record PropertyModel(
        String name,
        String javaName,
        TypeRef type,
        String description,
        Lifetime lifetime,
        boolean deprecated,
        Location at) {}
