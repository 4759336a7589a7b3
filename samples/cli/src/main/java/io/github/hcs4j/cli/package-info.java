/**
 * The command {@code hcs}. Data goes to standard output and words for people to standard error; the exit code is 0 for
 * done, 1 for an input that is invalid, 2 for wrong usage.
 */
@NullMarked
package io.github.hcs4j.cli;

import org.jspecify.annotations.NullMarked;
