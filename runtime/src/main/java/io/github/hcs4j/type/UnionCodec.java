package io.github.hcs4j.type;

import io.github.hcs4j.json.engine.Codec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and describes the values of one generated choice; for generated code.
 *
 * @param <U> the sealed interface
 */
public abstract class UnionCodec<U> implements Codec<U> {

    /** For generated code. */
    protected UnionCodec() {}

    /**
     * Describes the branches: called once, at the first use of the description.
     *
     * @return the branches in schema order
     */
    protected abstract List<UnionType.Branch<U>> describe();

    /**
     * Refuses an object that is one of the branches, and would be read as that; for the constructor of {@code Unknown}.
     *
     * @param discriminator the member that tells the objects apart
     * @param members all members of the object
     * @return the members
     * @throws IllegalArgumentException if the discriminator has a text that the schema has
     */
    public final Map<String, @Nullable Object> unknownOnly(
            String discriminator, Map<String, @Nullable Object> members) {
        Object text = members.get(discriminator);
        for (UnionType.Branch<U> branch : describe()) {
            if (branch.text().equals(text)) {
                throw new IllegalArgumentException("this is known: an object whose " + discriminator + " is \"" + text
                        + "\" is a " + branch.type());
            }
        }
        return members;
    }
}
