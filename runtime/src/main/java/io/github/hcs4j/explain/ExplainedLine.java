package io.github.hcs4j.explain;

/**
 * A line of a log that has something to explain.
 *
 * @param line its number, from 1; of a result document that goes over several lines, the first
 * @param explanation what is known of it
 */
public record ExplainedLine(int line, Explanation explanation) {}
