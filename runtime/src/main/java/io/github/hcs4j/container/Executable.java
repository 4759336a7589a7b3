package io.github.hcs4j.container;

/** The program that this one runs as. */
final class Executable {

    /** Where the operating system keeps the command to itself. */
    private static final String UNKNOWN = "java";

    private Executable() {}

    static String fileName() {
        return OfThisProcess.FILE_NAME;
    }

    static String fileName(String command) {
        String name = command.substring(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
        return name.isEmpty() ? UNKNOWN : name;
    }

    /** Asked for once, when the first request has no owner: the system reads three files for the answer each time. */
    private static final class OfThisProcess {

        static final String FILE_NAME =
                fileName(ProcessHandle.current().info().command().orElse(UNKNOWN));

        private OfThisProcess() {}
    }
}
