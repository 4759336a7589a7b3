/** Requests and answers as JSON Lines, one at a time, however many there are. */
@NullMarked
package io.github.hcs4j.cli.batch;

import org.jspecify.annotations.NullMarked;
