/**
 * JSON texts as users meet them: what is wrong with one and where, the limits, values that keep their text, and trees
 * in which each value has its place. The engine that reads and writes is in {@code engine}, for generated code.
 */
@NullMarked
package io.github.hcs4j.json;

import org.jspecify.annotations.NullMarked;
