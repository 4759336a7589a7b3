package io.github.hcs4j.container.rules;

import java.util.ArrayDeque;
import java.util.Deque;

/** The elements of a path without a volume, cleaned of {@code .}, {@code ..} and empty ones. */
final class PathElements {

    private final String path;
    private final String separators;

    /**
     * The elements of a path.
     *
     * @param separators the characters that separate; the first is written
     */
    PathElements(String path, String separators) {
        this.path = path;
        this.separators = separators;
    }

    String clean() {
        boolean isRooted = !path.isEmpty() && isSeparator(path.charAt(0));
        Deque<String> kept = new ArrayDeque<>();
        int from = 0;
        while (from < path.length()) {
            int end = from;
            while (end < path.length() && !isSeparator(path.charAt(end))) {
                end++;
            }
            take(path.substring(from, end), isRooted, kept);
            from = end + 1;
        }
        String separator = separators.substring(0, 1);
        String rest = String.join(separator, kept);
        if (isRooted) {
            return separator + rest;
        }
        return rest.isEmpty() ? "." : rest;
    }

    private static void take(String element, boolean isRooted, Deque<String> kept) {
        boolean goesUp = element.equals("..");
        if (goesUp && !kept.isEmpty() && !kept.getLast().equals("..")) {
            kept.removeLast();
        } else if (!element.isEmpty() && !element.equals(".") && !(goesUp && isRooted)) {
            kept.addLast(element);
        }
    }

    private boolean isSeparator(char c) {
        return separators.indexOf(c) >= 0;
    }
}
