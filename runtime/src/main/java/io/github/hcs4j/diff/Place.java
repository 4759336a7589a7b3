package io.github.hcs4j.diff;

import org.jspecify.annotations.Nullable;

/**
 * Where something changes.
 *
 * @param type the type, by its name in the schema; in the newer one where both have it
 * @param member the member's name, the value's text or, in a choice, the discriminator's text; {@code null} for the type
 *     itself
 */
public record Place(String type, @Nullable String member) {

    /** Such as {@code Container.Memory}. */
    @Override
    public String toString() {
        return member == null ? type : type + '.' + member;
    }
}
