package io.github.hcs4j.host;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Windows demands of the processor limits of a container: count, weight (shares) and maximum exclude each other,
 * and weight and maximum go up to 10000. The OCI runtime spec documents it, and today's hcsshim refuses the rest.
 */
public final class ProcessorRules {

    /** The largest weight, and the largest maximum: all of the host, in hundredths of a percent. */
    public static final int MOST = 10_000;

    /** What is wrong with several limits at once. */
    public static final String EXCLUSIVE = "count, weight (shares) and maximum exclude each other";

    private ProcessorRules() {}

    /**
     * Whether more than one limit is set.
     *
     * @param limits count, weight and maximum; {@code null} or 0 for one that is not set
     * @return whether they exclude each other
     */
    public static boolean areExclusive(@Nullable BigInteger... limits) {
        return Stream.of(limits)
                        .filter(limit -> limit != null && limit.signum() != 0)
                        .count()
                > 1;
    }

    /**
     * Whether a weight or a maximum is one that Windows takes.
     *
     * @param limit the weight or the maximum
     * @return whether it is from 0, which sets nothing, to {@link #MOST}
     */
    public static boolean isInRange(BigInteger limit) {
        return limit.signum() >= 0 && limit.compareTo(BigInteger.valueOf(MOST)) <= 0;
    }
}
