package io.github.hcs4j.benchmarks;

import io.github.hcs4j.benchmarks.input.Bundle;
import io.github.hcs4j.benchmarks.input.RuleContainer;
import io.github.hcs4j.container.ledger.MappingRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same spec mapped by the newest rules and by those of 2019, bytes to bytes. */
@State(Scope.Benchmark)
public class RulesBenchmark {

    /** What is mapped: the name of a {@link RuleContainer}. */
    @Param("SMALL_ARGON")
    public String input = RuleContainer.SMALL_ARGON.name();

    private Bundle newest = RuleContainer.SMALL_ARGON.bundle(MappingRules.current());
    private Bundle of2019 = RuleContainer.SMALL_ARGON.bundle(MappingRules.HCSSHIM_2019);

    /** Prepares the input. */
    @Setup
    public void prepare() {
        newest = RuleContainer.valueOf(input).bundle(MappingRules.current());
        of2019 = RuleContainer.valueOf(input).bundle(MappingRules.HCSSHIM_2019);
    }

    /**
     * The newest rules.
     *
     * @return the document
     */
    @Benchmark
    public byte[] hcs4j() {
        return newest.map();
    }

    /**
     * The rules of 2019.
     *
     * @return the document
     */
    @Benchmark
    public byte[] rules2019() {
        return of2019.map();
    }
}
