package io.github.hcs4j.container.rules;

/**
 * Paths as Go 1.23 reads them on Windows, which today's host tooling is written in: {@code \} and {@code /} separate,
 * and a path may begin with a volume. The source is the package {@code path/filepath}.
 */
public final class WindowsPath {

    private static final char SEPARATOR = '\\';
    private static final String SEPARATORS = "\\/";
    private static final int DEVICE_PREFIX = 4;
    private static final int DRIVE = 2;
    private static final String UNC = "UNC";

    private WindowsPath() {}

    /**
     * Cleans a path of {@code .}, {@code ..}, empty elements and forward slashes.
     *
     * @param path a path
     * @return the shortest path to the same place
     */
    public static String clean(String path) {
        if (isPlain(path)) {
            return path;
        }
        int volume = volumeLength(path);
        if (volume == path.length()) {
            boolean isNetworkPath = volume > 1 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
            return isNetworkPath ? backslashes(path) : path + '.';
        }
        if (hasCleanElements(path, volume) && path.lastIndexOf('/', volume) < 0) {
            return path;
        }
        String rest = new PathElements(path.substring(volume), SEPARATORS).clean();
        String kept = volume == 0 ? relativeAs(rest, path) : rest;
        return backslashes(path.substring(0, volume)) + kept;
    }

    /**
     * Whether a path begins with a drive and a backslash, and has nothing to clean.
     *
     * @param path a path
     * @return true for most paths of a host, without the cost of cleaning them
     */
    public static boolean isPlain(String path) {
        return path.length() > DRIVE && path.charAt(1) == ':' && path.charAt(0) < 0x80 && hasCleanElements(path, DRIVE);
    }

    /** Whether what follows a volume, something at least, is a backslash and names between backslashes. */
    private static boolean hasCleanElements(String path, int volume) {
        int from = volume;
        while (from < path.length()) {
            int end = nextSeparator(path, from + 1);
            int length = end - from - 1;
            boolean isDots =
                    path.startsWith(".", from + 1) && (length == 1 || (length == 2 && path.charAt(from + 2) == '.'));
            if (path.charAt(from) != SEPARATOR || length == 0 || isDots) {
                return false;
            }
            from = end;
        }
        return true;
    }

    /** Cleaning must not turn a path without a volume into one with a volume. */
    private static String relativeAs(String cleaned, String path) {
        if (path.startsWith(cleaned)) {
            return cleaned;
        }
        int colon = cleaned.indexOf(':');
        int separator = cleaned.indexOf(SEPARATOR);
        if (colon >= 0 && (separator < 0 || colon < separator)) {
            return ".\\" + cleaned;
        }
        return cleaned.startsWith("\\??") ? "\\." + cleaned : cleaned;
    }

    /**
     * Joins elements and cleans the result.
     *
     * @param elements the elements; empty ones count for nothing
     * @return the path; empty if all elements are
     */
    public static String join(String... elements) {
        if (elements.length == 1 && !elements[0].isEmpty()) {
            return clean(elements[0]);
        }
        StringBuilder path = new StringBuilder();
        for (String element : elements) {
            if (!element.isEmpty()) {
                append(path, element);
            }
        }
        return path.length() == 0 ? "" : clean(path.toString());
    }

    private static void append(StringBuilder path, String element) {
        char last = path.length() == 0 ? ':' : path.charAt(path.length() - 1);
        int from = 0;
        if (isSeparator(last)) {
            while (from < element.length() && isSeparator(element.charAt(from))) {
                from++;
            }
            boolean isDevice = element.startsWith("??", from)
                    && (element.length() == from + 2 || isSeparator(element.charAt(from + 2)));
            path.append(path.length() == 1 && isDevice ? ".\\" : "");
        } else if (last != ':') {
            path.append(SEPARATOR);
        }
        path.append(element, from, element.length());
    }

    /**
     * The last element.
     *
     * @param path a path
     * @return the element without separators; {@code .} for the empty path, {@code \} if nothing is left
     */
    public static String base(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int end = path.length();
        while (end > 0 && isSeparator(path.charAt(end - 1))) {
            end--;
        }
        String rest = path.substring(0, end);
        String element = file(rest);
        return element.isEmpty() ? "\\" : element;
    }

    /**
     * The folder that a path lies in.
     *
     * @param path a path
     * @return the cleaned path of the folder
     */
    public static String dir(String path) {
        int volume = volumeLength(path);
        String start = backslashes(path.substring(0, volume));
        String folder = clean(path.substring(volume, path.length() - file(path).length()));
        return folder.equals(".") && volume > 2 ? start : start + folder;
    }

    /**
     * What stands behind the last separator outside of the volume.
     *
     * @param path a path
     * @return the name; empty if the path ends in a separator, or is no more than a volume
     */
    public static String file(String path) {
        int volume = volumeLength(path);
        int start = path.length();
        while (start > volume && !isSeparator(path.charAt(start - 1))) {
            start--;
        }
        return path.substring(start);
    }

    /**
     * What {@link #file} leaves.
     *
     * @param path a path
     * @return the folder with its last separator
     */
    public static String folder(String path) {
        return path.substring(0, path.length() - file(path).length());
    }

    static int volumeLength(String path) {
        int length = writtenVolumeLength(path);
        return goesUp(path, length) ? 0 : length;
    }

    private static int writtenVolumeLength(String path) {
        if (path.length() >= 2 && path.charAt(1) == ':' && path.charAt(0) < 0x80) {
            return 2;
        }
        if (path.isEmpty() || !isSeparator(path.charAt(0))) {
            return 0;
        }
        if (isDevice(path)) {
            return deviceVolumeLength(path);
        }
        return path.length() > 1 && isSeparator(path.charAt(1)) ? shareEnd(path, 2) : 0;
    }

    /** Whether a path begins with {@code \\.\}, {@code \\?\} or {@code \??\}. */
    private static boolean isDevice(String path) {
        if (path.length() < DEVICE_PREFIX - 1 || (path.length() >= DEVICE_PREFIX && !isSeparator(path.charAt(3)))) {
            return false;
        }
        char second = path.charAt(1);
        char third = path.charAt(2);
        return isSeparator(second) ? third == '.' || third == '?' : second == '?' && third == '?';
    }

    private static int deviceVolumeLength(String path) {
        if (path.length() <= DEVICE_PREFIX) {
            return path.length();
        }
        int end = nextSeparator(path, DEVICE_PREFIX);
        boolean isShare =
                end - DEVICE_PREFIX == UNC.length() && path.regionMatches(true, DEVICE_PREFIX, UNC, 0, UNC.length());
        return isShare && end < path.length() ? shareEnd(path, end + 1) : end;
    }

    /** The end of server and share, which begin at an index. */
    private static int shareEnd(String path, int from) {
        int end = nextSeparator(path, from);
        return end < path.length() ? nextSeparator(path, end + 1) : end;
    }

    /** Whether an element of a volume is {@code ..}. */
    private static boolean goesUp(String path, int volume) {
        int from = 0;
        while (from < volume) {
            int end = Math.min(volume, nextSeparator(path, from));
            if (end - from == 2 && path.startsWith("..", from)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private static int nextSeparator(String path, int from) {
        int at = from;
        while (at < path.length() && !isSeparator(path.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String backslashes(String path) {
        return path.replace('/', SEPARATOR);
    }

    private static boolean isSeparator(char c) {
        return c == SEPARATOR || c == '/';
    }
}
