package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param name the name in JSON
 * @param javaName the name of the record component
 * @param type the type of its values
 * @param description what it is for; empty if the schema does not say
 * @param lifetime the versions with it
 * @param traits what else the schema says of it
 * @param at where it is defined
 */
public record PropertyModel(
        String name, String javaName, TypeRef type, String description, Lifetime lifetime, Traits traits, Location at) {

    /**
     * What a schema says of a member beside its type.
     *
     * @param required whether a document without it is not valid
     * @param readOnly whether only the one who answers sets it
     * @param deprecated whether the schema advises against it
     * @param absence the value that its absence means; {@code null} if the schema does not say
     * @param constant the one value that it can have; {@code null} if it can have others
     * @param pattern the regular expression that its text matches; {@code null} if there is none
     */
    public record Traits(
            boolean required,
            boolean readOnly,
            boolean deprecated,
            @Nullable GivenValue absence,
            @Nullable GivenValue constant,
            @Nullable String pattern) {}
}
