package io.github.hcs4j.benchmarks;

import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JPackage;
import io.github.hcs4j.benchmarks.generation.Generator;
import io.github.hcs4j.benchmarks.peer.AllDefinitions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the schemas to the sources of all types of HCS v1 and v2, in memory. */
@State(Scope.Benchmark)
public class GeneratorBenchmark {

    /** What is generated. */
    @Param("ALL_TYPES")
    public String input = "";

    private final Generator generator = new Generator();
    private final AllDefinitions peer = new AllDefinitions();

    /**
     * hcs4j, without a compiler.
     *
     * @return the length of the sources
     */
    @Benchmark
    public long hcs4j() {
        return generator.generate();
    }

    /**
     * jsonschema2pojo.
     *
     * @return the length of the last source
     * @throws IOException never: nothing is written to a file
     */
    @Benchmark
    public int jsonschema2pojo() throws IOException {
        Sources sources = new Sources();
        peer.generate(sources);
        return sources.last.size();
    }

    /** Keeps a source until the next one. */
    private static final class Sources extends CodeWriter {

        private ByteArrayOutputStream last = new ByteArrayOutputStream();

        @Override
        public OutputStream openBinary(JPackage inPackage, String fileName) {
            last = new ByteArrayOutputStream();
            return last;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
