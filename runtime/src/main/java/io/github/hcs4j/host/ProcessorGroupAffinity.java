package io.github.hcs4j.host;

import java.math.BigInteger;
import java.util.Objects;

/**
 * The processors of one group that a container may run on. No document has it: whoever creates the container sets it on
 * the container's job object afterwards.
 *
 * @param mask bit n stands for processor n of the group; 64 bits, not 0
 * @param group the number of the group, from 0 to 65535
 */
public record ProcessorGroupAffinity(BigInteger mask, int group) {

    /**
     * Checks that there is a mask.
     *
     * @throws NullPointerException if there is none
     */
    public ProcessorGroupAffinity {
        Objects.requireNonNull(mask, "mask");
    }
}
