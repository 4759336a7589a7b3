/** The first steps with hcs4j. */
@NullMarked
package io.github.hcs4j.quickstart;

import org.jspecify.annotations.NullMarked;
