package io.github.hcs4j.container.rules;

/** The destinations of mounts that are named pipes: those that begin with {@code \\.\pipe\}. */
public final class PipeName {

    private static final String PREFIX = "\\\\.\\pipe\\";

    private PipeName() {}

    /**
     * Compares letters of ASCII without regard to case, and no others: a dotless i does not make a pipe.
     *
     * @param destination the destination of a mount
     * @return whether it is a pipe
     */
    public static boolean isPipe(String destination) {
        if (destination.length() < PREFIX.length()) {
            return false;
        }
        for (int i = 0; i < PREFIX.length(); i++) {
            if (lowerCase(destination.charAt(i)) != PREFIX.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The name of a pipe without the prefix.
     *
     * @param destination the destination of a mount that is a pipe
     * @return the rest of it
     */
    public static String of(String destination) {
        return destination.substring(PREFIX.length());
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }
}
