package io.github.hcs4j.processor.model;

/**
 * When a version of the schema came.
 *
 * @param version the version
 * @param build the first Windows build with it; {@link #NO_BUILD} if the schema names none
 * @param windows the Windows releases of that build; empty if the schema names none
 */
public record Release(Lifetime.Version version, int build, String windows) {

    /** Of a version that is not told by the build of Windows. */
    public static final int NO_BUILD = 0;

    /**
     * Whether the build of Windows tells that a host has the version.
     *
     * @return whether the schema names a build
     */
    public boolean hasBuild() {
        return build != NO_BUILD;
    }
}
