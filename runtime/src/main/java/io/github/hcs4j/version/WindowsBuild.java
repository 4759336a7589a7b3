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

    /** The version of all Windows releases that have containers. */
    private static final String MAJOR_AND_MINOR = "10.0.";

    private static final String MAJOR_AND_MINOR_ALONE = "10.0";
    private static final int DECIMAL = 10;

    private static final String FORMS = "a Windows build number such as 17763, 10.0.20348.2113 or ltsc2022";

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
     * Reads a build as Windows and its container images name it.
     *
     * @param text the number, such as {@code 20348}; with the revision, {@code 20348.2113}; the version that {@code
     *     ver} prints, {@code 10.0.20348.2113} or {@code 10.0.20348}; or the tag of a long-term release, {@code
     *     ltsc2016}, {@code ltsc2019}, {@code ltsc2022} or {@code ltsc2025}
     * @return the build, without its revision
     * @throws IllegalArgumentException if the text is none of these, or the number is 0 or above {@link
     *     Integer#MAX_VALUE}
     */
    public static WindowsBuild parse(String text) {
        return switch (Objects.requireNonNull(text, "text")) {
            case "ltsc2016" -> SERVER_2016;
            case "ltsc2019" -> SERVER_2019;
            case "ltsc2022" -> SERVER_2022;
            case "ltsc2025" -> SERVER_2025;
            default -> new WindowsBuild(numberIn(text));
        };
    }

    /** The number between {@code 10.0.} and the revision, each of which may be absent. */
    private static int numberIn(String text) {
        int start = text.startsWith(MAJOR_AND_MINOR) ? MAJOR_AND_MINOR.length() : 0;
        int dot = text.indexOf('.', start);
        int end = dot < 0 ? text.length() : dot;
        boolean isRevisionRead = dot < 0 || digits(text, dot + 1, text.length());
        if (isRevisionRead && digits(text, start, end) && !text.equals(MAJOR_AND_MINOR_ALONE)) {
            try {
                int number = Integer.parseInt(text, start, end, DECIMAL);
                if (number > 0) {
                    return number;
                }
            } catch (NumberFormatException tooLarge) {
                // refused below, as everything else
            }
        }
        throw new IllegalArgumentException("expected " + FORMS + ", found \"" + text + '"');
    }

    private static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
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
