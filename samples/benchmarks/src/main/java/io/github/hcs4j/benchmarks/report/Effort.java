package io.github.hcs4j.benchmarks.report;

import org.openjdk.jmh.runner.options.TimeValue;

/** How long is measured. */
public enum Effort {
    /** For figures that count. */
    FULL(2, 3, TimeValue.seconds(1), 100, TimeValue.milliseconds(40)),
    /** To see that it works: its figures are rough. */
    QUICK(1, 1, TimeValue.milliseconds(300), 3, TimeValue.milliseconds(100));

    private final int rounds;
    private final int warmUps;
    private final TimeValue warmUp;
    private final int iterations;
    private final TimeValue iteration;

    Effort(int rounds, int warmUps, TimeValue warmUp, int iterations, TimeValue iteration) {
        this.rounds = rounds;
        this.warmUps = warmUps;
        this.warmUp = warmUp;
        this.iterations = iterations;
        this.iteration = iteration;
    }

    /**
     * A number for each effort.
     *
     * @param full the number, of rounds for example, that figures that count need
     * @param quick the number that is enough to see that it works
     * @return one of the two
     */
    public int choose(int full, int quick) {
        return this == FULL ? full : quick;
    }

    /** How many rounds JMH runs, in which each benchmark has a process of its own. */
    int rounds() {
        return rounds;
    }

    int warmUps() {
        return warmUps;
    }

    /** With shorter ones, half of what is measured is not compiled yet on two processors. */
    TimeValue warmUp() {
        return warmUp;
    }

    int iterations() {
        return iterations;
    }

    /** Short and many: where something else runs on the machine, the fastest are those that it let alone. */
    TimeValue iteration() {
        return iteration;
    }
}
