/** All types of HCS v1 and v2, as hcs4j and its peer generate them. */
@NullMarked
package io.github.hcs4j.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
