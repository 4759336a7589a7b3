/** Tests of this sample. */
@NullMarked
package io.github.hcs4j.fuzzing;

import org.jspecify.annotations.NullMarked;
