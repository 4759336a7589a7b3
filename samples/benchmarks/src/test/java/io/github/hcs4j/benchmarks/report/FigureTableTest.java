package io.github.hcs4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTableTest {

    @Test
    void goalsBoundFromAboveOrFromBelow() {
        FigureTable table = new FigureTable()
                .row("theirs", "10 s")
                .row("ours", "4 s", 0.4)
                .row("time", "4 s", 0.4, Limit.atMost(0.5))
                .row("more time", "6 s", 0.6, Limit.atMost(0.5))
                .row("exactly", "5 s", 0.5, Limit.atMost(0.5))
                .row("throughput", "7/s", 0.7, Limit.atLeast(0.6))
                .row("less throughput", "5/s", 0.5, Limit.atLeast(0.6));

        assertThat(table).hasToString("""
                | | | ratio | goal |
                |---|--:|--:|---|
                | theirs | 10 s |  |  |
                | ours | 4 s | 0.40 |  |
                | time | 4 s | 0.40 | at most 0.50 met |
                | more time | 6 s | 0.60 | at most 0.50 missed |
                | exactly | 5 s | 0.50 | at most 0.50 met |
                | throughput | 7/s | 0.70 | at least 0.60 met |
                | less throughput | 5/s | 0.50 | at least 0.60 missed |
                """);
    }
}
