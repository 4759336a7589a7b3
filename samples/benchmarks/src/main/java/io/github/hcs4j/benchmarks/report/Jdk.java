package io.github.hcs4j.benchmarks.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JDK on this machine.
 *
 * @param home its folder
 * @param version its full version
 */
record Jdk(Path home, String version) {

    /** The environment variable with the folders of the others, between what separates paths. */
    static final String VARIABLE = "JAVA_HOMES";

    /** The JDK that runs this program. */
    static Jdk current() {
        return new Jdk(Path.of(System.getProperty("java.home")), System.getProperty("java.version"));
    }

    /** The one that runs this program, and those that the variable names, or else the newest beside this one. */
    static List<Jdk> all() {
        return all(current(), System.getenv(VARIABLE));
    }

    static List<Jdk> all(Jdk current, @Nullable String homes) {
        List<Jdk> all = new ArrayList<>(List.of(current));
        if (homes == null || homes.isBlank()) {
            newestBeside(current).ifPresent(all::add);
        } else {
            for (String home : homes.split(File.pathSeparator)) {
                all.add(at(Path.of(home))
                        .orElseThrow(() -> new IllegalArgumentException(VARIABLE + ": no JDK in " + home)));
            }
        }
        return all;
    }

    /** The release, such as 17. */
    int feature() {
        return Runtime.Version.parse(version).feature();
    }

    Path java() {
        return java(home);
    }

    private static Path java(Path home) {
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return home.resolve("bin").resolve(isWindows ? "java.exe" : "java");
    }

    /** The newest of those that are installed in the same folder, if it is not of the same release. */
    private static Optional<Jdk> newestBeside(Jdk current) {
        Path folder = current.home().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.flatMap(home -> at(home).stream())
                    .filter(found -> found.feature() > current.feature())
                    .max(Comparator.comparingInt(Jdk::feature));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(java(home)) || !Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties facts = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            facts.load(in);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        String version = facts.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty() ? Optional.empty() : Optional.of(new Jdk(home, version));
    }

    @Override
    public String toString() {
        return "Java " + version;
    }
}
