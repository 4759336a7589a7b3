package io.github.hcs4j.benchmarks.report;

/** Something to measure, with a section of its own in the results. */
public interface Experiment {

    /**
     * Its name on the command line.
     *
     * @return one word
     */
    String word();

    /**
     * Its name for people.
     *
     * @return the heading of its section
     */
    String title();

    /**
     * Measures.
     *
     * @param effort how long
     * @return the section, in Markdown, without its heading
     * @throws Exception if it cannot be measured
     */
    String run(Effort effort) throws Exception;
}
