package io.github.hcs4j.version;

import java.io.Serializable;
import java.util.Objects;

/**
 * A build of Windows, by the number that {@code ver} prints third: 17763 in {@code 10.0.17763.1879}.
 *
 * @param number the build number, above 0
 */
public record WindowsBuild(int number) implements Comparable<WindowsBuild>, Serializable {

    /** Windows Server 2016 and Windows 10 1607, the first with containers. */
    public static final WindowsBuild SERVER_2016 = new WindowsBuild(14393);

    /** Windows Server 1709 and Windows 10 1709, the first that can map a named pipe into a container. */
    public static final WindowsBuild VERSION_1709 = new WindowsBuild(16299);

    /** Windows Server 2019 and Windows 10 1809, the first with HCS schema 2. */
    public static final WindowsBuild SERVER_2019 = new WindowsBuild(17763);

    /** Windows Server 1903 and Windows 10 1903, the first with HCS schema 2.2. */
    public static final WindowsBuild VERSION_1903 = new WindowsBuild(18362);

    /** Windows Server 2004 and Windows 10 2004, the first with HCS schema 2.3. */
    public static final WindowsBuild VERSION_2004 = new WindowsBuild(19041);

    /** Windows Server 2022, the first with HCS schemas 2.4 and 2.5. */
    public static final WindowsBuild SERVER_2022 = new WindowsBuild(20348);

    /** Windows 11 21H2, the first with HCS schema 2.6. */
    public static final WindowsBuild WINDOWS_11 = new WindowsBuild(22000);

    /** Windows Server 2025 and Windows 11 24H2. */
    public static final WindowsBuild SERVER_2025 = new WindowsBuild(26100);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is not above 0
     */
    public WindowsBuild {
        if (number <= 0) {
            throw new IllegalArgumentException("a Windows build number is above 0, not " + number);
        }
    }

    /**
     * The build with this number.
     *
     * @param number the build number, above 0
     * @return the build
     * @throws IllegalArgumentException if the number is not above 0
     */
    public static WindowsBuild of(int number) {
        return new WindowsBuild(number);
    }

    /**
     * Whether this build is that one or a newer one.
     *
     * @param other the build to compare with
     * @return whether this build is not older
     */
    public boolean isAtLeast(WindowsBuild other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(WindowsBuild other) {
        return Integer.compare(number, Objects.requireNonNull(other, "other").number);
    }

    /** The number alone. */
    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
