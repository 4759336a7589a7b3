package io.github.hcs4j.host;

import io.github.hcs4j.version.WindowsBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks Windows for its build. The system property {@code os.version} ends before it: {@code 10.0}. */
final class WindowsVersion {

    /** Far more than the command needs; a machine that is slower than this is better described by hand. */
    private static final long LIMIT_SECONDS = 10;

    /** The numbers are the only part of the answer that is the same in every language. */
    private static final String VERSION = "(?<![\\d.])\\d{1,3}\\.\\d{1,3}\\.(\\d{4,9})(?!\\d)";

    private WindowsVersion() {}

    static boolean isThisWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    static Optional<WindowsBuild> ofThisMachine() {
        return isThisWindows() ? ask("cmd.exe", "/d", "/c", "ver") : Optional.empty();
    }

    /** Runs a command that prints a version of Windows; whatever goes wrong with it, the build is just not known. */
    static Optional<WindowsBuild> ask(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                    return Optional.empty();
                }
                return parse(new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException notRun) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Takes the build from an answer such as {@code Microsoft Windows [Version 10.0.17763.1879]}. */
    static Optional<WindowsBuild> parse(String answer) {
        Matcher version = Pattern.compile(VERSION).matcher(answer);
        return version.find() ? Optional.of(WindowsBuild.of(Integer.parseInt(version.group(1)))) : Optional.empty();
    }
}
