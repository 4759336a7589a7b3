package io.github.hcs4j.cli.batch;

/**
 * A line of a batch.
 *
 * @param number its number, from 1
 * @param text its bytes, without the line end
 * @param isCut whether the line is longer than what is kept of it
 */
record Line(long number, byte[] text, boolean isCut) {}
