package io.github.hcs4j.container.rules;

/** Paths by the rules of Linux, as they are in a Linux guest. */
public final class GuestPaths {

    private static final String SEPARATOR = "/";

    private GuestPaths() {}

    /**
     * Joins elements and cleans the result of {@code .}, {@code ..} and doubled slashes.
     *
     * @param elements the elements; empty ones count for nothing
     * @return the path; empty if all elements are
     */
    public static String join(String... elements) {
        StringBuilder path = new StringBuilder();
        for (String element : elements) {
            if (!element.isEmpty()) {
                path.append(path.length() == 0 ? "" : SEPARATOR).append(element);
            }
        }
        return path.length() == 0 ? "" : new PathElements(path.toString(), SEPARATOR).clean();
    }
}
