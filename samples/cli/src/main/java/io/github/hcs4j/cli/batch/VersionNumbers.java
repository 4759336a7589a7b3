package io.github.hcs4j.cli.batch;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The schema version that a request asks for: whole numbers, which need not be those of a version.
 *
 * @param major the family; 0 if it is missing
 * @param minor the revision in it; 0 if it is missing
 */
record VersionNumbers(BigInteger major, BigInteger minor) {

    static VersionNumbers of(@Nullable BigInteger major, @Nullable BigInteger minor) {
        return new VersionNumbers(orZero(major), orZero(minor));
    }

    private static BigInteger orZero(@Nullable BigInteger number) {
        return number == null ? BigInteger.ZERO : number;
    }
}
