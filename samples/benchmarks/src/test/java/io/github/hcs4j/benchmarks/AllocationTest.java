package io.github.hcs4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.hcs4j.benchmarks.input.Container;
import io.github.hcs4j.benchmarks.input.Document;
import io.github.hcs4j.benchmarks.input.RuleContainer;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What an operation allocates, beside data binding or beside what it returns. The build runs this with the first
 * compiler alone, which takes no allocation away: the figures are those of the code, whatever else the machine does.
 */
class AllocationTest {

    private static final double READING = 0.8;

    /**
     * Two thirds of what reading statistics allocates are numbers of 64 bits without sign, for which Java has no less.
     */
    private static final double READING_OF_STATISTICS = 1.4;

    private static final double WRITING = 2.2;

    /** The goal is 1: RESULTS.md says what is missing. */
    private static final double MAPPING = 1.22;

    private static final double RULES = 1.3;

    /** A registry value that each document has counts for a fifth of a small one. */
    private static final double RULES_OF_SMALL = 1.45;

    private static final int WARM_UP = 300;
    private static final int MEASURED = 100;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Blackhole sink = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    @ParameterizedTest
    @EnumSource
    void readingAllocatesLessThanDataBinding(Document document) {
        ReadingBenchmark reading = new ReadingBenchmark();
        reading.input = document.name();
        reading.prepare();
        double atMost = document == Document.STATISTICS ? READING_OF_STATISTICS : READING;
        assertShare(bytes(reading::hcs4j), bytes(reading::dataBindingWithBlackbird), atMost);
    }

    @ParameterizedTest
    @EnumSource
    void writingAllocatesLittleBesideWhatItReturns(Document document) {
        WritingBenchmark writing = new WritingBenchmark();
        writing.input = document.name();
        writing.prepare();
        assertShare(bytes(writing::hcs4j), writing.hcs4j().length, WRITING);
    }

    @ParameterizedTest
    @EnumSource
    void mappingAllocatesNoMoreThanDataBinding(Container container) {
        MappingBenchmark mapping = new MappingBenchmark();
        mapping.input = container.name();
        mapping.prepare();
        assertShare(bytes(mapping::hcs4j), bytes(() -> mapping.dataBinding(sink)), MAPPING);
    }

    @ParameterizedTest
    @EnumSource
    void theNewestRulesAllocateLittleMoreThanThoseOf2019(RuleContainer container) {
        RulesBenchmark rules = new RulesBenchmark();
        rules.input = container.name();
        rules.prepare();
        double atMost = container == RuleContainer.SMALL_ARGON ? RULES_OF_SMALL : RULES;
        assertShare(bytes(rules::hcs4j), bytes(rules::rules2019), atMost);
    }

    private static void assertShare(double bytes, double others, double atMost) {
        assertThat(bytes / others)
                .as("share of %.0f bytes in %.0f", bytes, others)
                .isLessThanOrEqualTo(atMost);
    }

    /** Bytes that an operation allocates once all is loaded and its pools are filled. */
    private double bytes(Supplier<?> operation) {
        repeat(operation, WARM_UP);
        long start = threads.getCurrentThreadAllocatedBytes();
        repeat(operation, MEASURED);
        return (threads.getCurrentThreadAllocatedBytes() - start) / (double) MEASURED;
    }

    private void repeat(Supplier<?> operation, int times) {
        for (int i = 0; i < times; i++) {
            sink.consume(operation.get());
        }
    }
}
