package io.github.hcs4j.benchmarks.process;

import io.github.hcs4j.benchmarks.report.FigureTable;
import io.github.hcs4j.benchmarks.report.Limit;
import java.io.IOException;
import java.nio.file.Path;

/**
 * That a compiler gets by with so much heap: it is given no more, and has to come to an end.
 *
 * @param megabytes the heap
 */
record HeapGoal(long megabytes) {

    /** Adds the row of a compiler that is run for it. */
    void addTo(FigureTable table, String what, Command javac, Workspace work) throws IOException, InterruptedException {
        Path log = work.folder().resolve("heap.log");
        String name = "heap of " + what + " with -Xmx" + megabytes + "m, of that";
        try {
            javac.with("-J-Xmx" + megabytes + "m", "-J" + Heap.option(log)).seconds(work.folder());
        } catch (IOException failed) {
            if (!String.valueOf(failed.getMessage()).contains("OutOfMemoryError")) {
                throw failed;
            }
            table.row(name, "not enough", Double.POSITIVE_INFINITY, Limit.atMost(1));
            return;
        }
        Heap heap = Heap.of(log);
        table.row(name, heap.toString(), (double) heap.peakMegabytes() / megabytes, Limit.atMost(1));
    }
}
