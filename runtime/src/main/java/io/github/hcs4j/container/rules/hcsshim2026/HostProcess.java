package io.github.hcs4j.container.rules.hcsshim2026;

import io.github.hcs4j.container.ledger.Annotation;
import io.github.hcs4j.container.ledger.Refusal;
import io.github.hcs4j.container.rules.Findings;
import io.github.hcs4j.container.rules.WindowsPath;
import io.github.hcs4j.model.oci.Process;
import io.github.hcs4j.model.oci.User;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A host process container: its processes run in the utility VM itself and see all of it. */
final class HostProcess {

    private static final List<String> RESERVED = List.of("c:\\windows", "c:\\mounts", "c:\\efi", "c:\\sandboxmounts");

    private static final String SYSTEM_USER = "NT AUTHORITY\\SYSTEM";

    /** White space as Go has it, which is more than what Java strips. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    private static final Pattern OUTER_WHITE_SPACE = Pattern.compile("^\\p{IsWhite_Space}+|\\p{IsWhite_Space}+$");

    private HostProcess() {}

    static boolean isWanted(Annotations annotations) {
        return annotations.isExactlyTrue(Annotation.HOST_PROCESS);
    }

    /** The folder that is its root; empty for the usual one. */
    static String root(Annotations annotations, Findings findings) {
        String given = annotations.text(Annotation.HOST_PROCESS_ROOT).orElse(null);
        if (given == null) {
            return "";
        }
        String path = WindowsPath.clean(given);
        if (given.isEmpty() || !isAbsolute(path) || isReserved(path)) {
            throw findings.refusal(
                    Refusal.HOST_PROCESS_ROOT_UNSAFE, Annotations.place(Annotation.HOST_PROCESS_ROOT), given);
        }
        return path;
    }

    /** Whether a cleaned path begins with a drive and a separator. */
    private static boolean isAbsolute(String path) {
        return (path.charAt(0) | 0x20) >= 'a' && (path.charAt(0) | 0x20) <= 'z' && path.startsWith(":\\", 1);
    }

    private static boolean isReserved(String path) {
        String lower = lowerCase(path);
        return RESERVED.stream().anyMatch(folder -> (lower + '\\').startsWith(folder + '\\'));
    }

    /** Each character by its own lower-case character, as Windows compares names. */
    private static String lowerCase(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Its first process, which a shell of the utility VM starts. */
    static Process process(Process given, Annotations annotations) {
        Process.Builder process = given.toBuilder();
        String commandLine = given.commandLine();
        List<String> arguments = given.args();
        if (commandLine != null && !commandLine.isEmpty()) {
            process.commandLine(isShell(firstWord(commandLine)) ? commandLine : "cmd /c " + commandLine);
        } else if (arguments != null && !arguments.isEmpty()) {
            process.args(isShell(trimmed(arguments.get(0))) ? arguments : inShell(arguments));
        }
        if (annotations.isExactlyTrue(Annotation.HOST_PROCESS_INHERIT_USER)) {
            User user = given.user() == null ? User.builder().build() : given.user();
            process.user(user.with(changed -> changed.username(SYSTEM_USER)));
        }
        return process.build();
    }

    private static String firstWord(String commandLine) {
        return WHITE_SPACE.split(trimmed(commandLine))[0];
    }

    private static String trimmed(String text) {
        return OUTER_WHITE_SPACE.matcher(text).replaceAll("");
    }

    private static boolean isShell(String program) {
        String name = WindowsPath.base(program);
        return name.equalsIgnoreCase("cmd") || name.equalsIgnoreCase("cmd.exe");
    }

    private static List<String> inShell(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("cmd", "/c"));
        all.addAll(arguments);
        return all;
    }
}
