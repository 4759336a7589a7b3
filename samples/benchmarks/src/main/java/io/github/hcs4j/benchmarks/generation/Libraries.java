package io.github.hcs4j.benchmarks.generation;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars on the class path of this program, which is that of several programs. */
public final class Libraries {

    private static final List<String> OF_MODEL =
            List.of("hcs4j-runtime-", "hcs4j-schemas-", "jackson-annotations-", "jspecify-");
    private static final List<String> OF_PROCESSOR =
            List.of("hcs4j-processor-", "hcs4j-schemas-", "jackson-core-3.", "javapoet-");

    private Libraries() {}

    /**
     * What generated code is compiled and run with.
     *
     * @return a class path
     */
    public static String ofModel() {
        return path(OF_MODEL);
    }

    /**
     * What generates code in a compiler.
     *
     * @return a processor path
     */
    public static String ofProcessor() {
        return path(OF_PROCESSOR);
    }

    /**
     * All of them.
     *
     * @return a class path of absolute paths
     */
    public static String all() {
        return entries().map(File::getAbsolutePath).collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * One of them.
     *
     * @param prefix how the name of its file begins
     * @return its absolute path
     */
    public static String named(String prefix) {
        return entries()
                .filter(entry -> entry.getName().startsWith(prefix))
                .findFirst()
                .map(File::getAbsolutePath)
                .orElseThrow(() -> new IllegalStateException("no " + prefix + "*.jar on the class path"));
    }

    private static Stream<File> entries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
    }

    private static String path(List<String> prefixes) {
        return prefixes.stream().map(Libraries::named).collect(Collectors.joining(File.pathSeparator));
    }
}
