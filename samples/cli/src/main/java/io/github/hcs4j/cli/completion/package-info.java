/** Scripts by which shells complete the command: the command line as data, and a class for each shell. */
@NullMarked
package io.github.hcs4j.cli.completion;

import org.jspecify.annotations.NullMarked;
