package io.github.hcs4j.container;

/** The program that this one runs as. */
final class Executable {

    /** Where the operating system keeps the command to itself. */
    private static final String UNKNOWN = "java";

    private Executable() {}

    static String fileName() {
        return fileName(ProcessHandle.current().info().command().orElse(UNKNOWN));
    }

    static String fileName(String command) {
        String name = command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? UNKNOWN : name;
    }
}
