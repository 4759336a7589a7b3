package io.github.hcs4j.host;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Paths by the rules of Windows, on any operating system: {@code \} and {@code /} separate, and a path may begin with a
 * volume, which is a drive ({@code C:}) or a share ({@code \\server\share}; {@code \\?\C:} has the same shape).
 */
final class WindowsPaths {

    private static final char SEPARATOR = '\\';

    private WindowsPaths() {}

    /**
     * What stands behind the last separator and behind the volume.
     *
     * @param path a path
     * @return the last element; empty if the path ends in a separator or is no more than a volume
     */
    static String lastElement(String path) {
        return path.substring(lastElementStart(path));
    }

    /**
     * Where the last element begins.
     *
     * @param path a path
     * @return the index in the path; its length if the last element is empty
     */
    static int lastElementStart(String path) {
        int start = path.length();
        int volume = volumeLength(path);
        while (start > volume && !isSeparator(path.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /**
     * Appends a name to a folder and cleans the result of {@code .}, {@code ..}, and doubled and forward separators.
     *
     * @param folder a folder; a bare drive stands for the current folder of that drive, so nothing comes between it and
     *     the name
     * @param name a plain name
     * @return the cleaned path
     */
    static String join(String folder, String name) {
        int volume = volumeLength(folder);
        boolean isRooted = volume < folder.length() && isSeparator(folder.charAt(volume));
        boolean isShare = volume > 0 && isSeparator(folder.charAt(0));
        Deque<String> elements = cleanElements(folder, volume, isRooted || isShare);
        elements.addLast(name);
        String start = folder.substring(0, volume).replace('/', SEPARATOR);
        String root = isRooted || isShare ? "\\" : "";
        return start + root + String.join("\\", elements);
    }

    private static Deque<String> cleanElements(String path, int start, boolean isRooted) {
        Deque<String> kept = new ArrayDeque<>();
        int at = start;
        while (at < path.length()) {
            int end = nextSeparator(path, at);
            String element = path.substring(at, end);
            boolean goesUp = element.equals("..");
            if (goesUp && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!element.isEmpty() && !element.equals(".") && !(goesUp && isRooted)) {
                kept.addLast(element);
            }
            at = end + 1;
        }
        return kept;
    }

    private static int volumeLength(String path) {
        if (path.length() >= 2 && path.charAt(1) == ':' && isDriveLetter(path.charAt(0))) {
            return 2;
        }
        boolean isNetworkPath = path.length() > 2 && isSeparator(path.charAt(0)) && isSeparator(path.charAt(1));
        if (!isNetworkPath || !isNameStart(path, 2)) {
            return 0;
        }
        int share = nextSeparator(path, 2) + 1;
        return isNameStart(path, share) ? nextSeparator(path, share) : 0;
    }

    /** Neither a server nor a share begins with a dot, so that a device path such as {@code \\.\pipe} is no volume. */
    private static boolean isNameStart(String path, int at) {
        return at < path.length() && !isSeparator(path.charAt(at)) && path.charAt(at) != '.';
    }

    private static int nextSeparator(String path, int from) {
        int at = from;
        while (at < path.length() && !isSeparator(path.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == SEPARATOR || c == '/';
    }

    private static boolean isDriveLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
