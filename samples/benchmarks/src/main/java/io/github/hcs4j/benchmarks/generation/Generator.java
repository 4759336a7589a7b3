package io.github.hcs4j.benchmarks.generation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generates all types in this process and keeps them in memory; the compiler does no more than run the processor. */
public final class Generator implements AutoCloseable {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;
    private final List<JavaFileObject> sources;

    /**
     * Prepares to generate.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    public Generator() {
        files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        try {
            files.setLocation(
                    StandardLocation.CLASS_PATH,
                    Stream.of(Libraries.ofModel().split(File.pathSeparator))
                            .map(File::new)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        sources = AllTypes.sources().entrySet().stream()
                .<JavaFileObject>map(Source::new)
                .toList();
    }

    /**
     * Generates all types.
     *
     * @return the length of all sources
     */
    public int generate() {
        MemoryFiles memory = new MemoryFiles(files);
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(
                messages, memory, null, List.of("-proc:only", "-implicit:none", "-nowarn"), null, sources);
        task.setProcessors(List.of(processor()));
        if (!task.call()) {
            throw new IllegalStateException(messages.toString());
        }
        return memory.length();
    }

    /** A new one, as every compilation has, of classes that are warm. */
    private static Processor processor() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(found -> found.type().getName().startsWith("io.github.hcs4j."))
                .findFirst()
                .orElseThrow()
                .get();
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Map.Entry<String, String> source) {
            super(URI.create("memory:///" + source.getKey()), Kind.SOURCE);
            text = source.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
