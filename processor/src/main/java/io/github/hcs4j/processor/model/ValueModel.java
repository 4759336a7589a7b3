package io.github.hcs4j.processor.model;

import io.github.hcs4j.processor.schema.Location;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumeration.
 *
 * @param text the text in JSON
 * @param constant the name of the Java constant
 * @param description what it means; empty if the schema does not say
 * @param lifetime the versions with it
 * @param deprecation why the schema advises against it; empty if it gives no reason; {@code null} if it does not
 * @param at where it is defined
 */
public record ValueModel(
        String text,
        String constant,
        String description,
        Lifetime lifetime,
        @Nullable String deprecation,
        Location at) {}
