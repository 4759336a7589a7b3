package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import java.util.List;
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
 * @param contents the types that it carries as free-form values; none unless there are several
 * @param at where it is defined
 */
public record PropertyModel(
        String name,
        String javaName,
        TypeRef type,
        String description,
        Lifetime lifetime,
        Traits traits,
        List<Content> contents,
        Location at) {

    /**
     * A type that a free-form member carries.
     *
     * @param resourcePath the resource path with which it does, {@code *} for any step; empty if the schema does not
     *     say
     * @param type the type
     */
    public record Content(String resourcePath, TypeRef.Named type) {}

    /**
     * What a schema says of a member beside its type.
     *
     * @param required whether a document without it is not valid
     * @param nullable whether it is required and may be {@code null}, which then is a value and not absence
     * @param secret whether its value is not for people to see
     * @param readOnly whether only the one who answers sets it
     * @param deprecation why the schema advises against it; empty if it gives no reason; {@code null} if it does not
     * @param absence the value that its absence means; {@code null} if the schema does not say
     * @param demands what its value and the values in it have to be like
     */
    public record Traits(
            boolean required,
            boolean nullable,
            boolean secret,
            boolean readOnly,
            @Nullable String deprecation,
            @Nullable GivenValue absence,
            Demands demands) {}
}
