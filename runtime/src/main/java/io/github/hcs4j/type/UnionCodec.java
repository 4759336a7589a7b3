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
    protected abstract List<UnionType.Branch<U>> branches();

    /**
     * The members of an object that is none of the branches.
     *
     * @param value a value
     * @return all its members in their order; none if it is one of the branches
     */
    protected abstract Map<String, @Nullable Object> unknownMembers(U value);
}
