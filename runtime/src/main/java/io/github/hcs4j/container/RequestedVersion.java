package io.github.hcs4j.container;

import io.github.hcs4j.version.SchemaVersion;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The schema version that a request asks for. It may have numbers that no version has.
 *
 * @param text the two numbers
 * @param version the version; {@code null} if no version has these numbers
 */
record RequestedVersion(String text, @Nullable SchemaVersion version) {

    private static final int BITS = 32;

    static RequestedVersion of(SchemaVersion version) {
        return new RequestedVersion(version.toString(), version);
    }

    static RequestedVersion of(BigInteger major, BigInteger minor) {
        String text = major + "." + minor;
        return isPartOfVersion(major) && isPartOfVersion(minor)
                ? new RequestedVersion(text, SchemaVersion.of(major.longValue(), minor.longValue()))
                : new RequestedVersion(text, null);
    }

    private static boolean isPartOfVersion(BigInteger number) {
        return number.signum() >= 0 && number.bitLength() <= BITS;
    }
}
