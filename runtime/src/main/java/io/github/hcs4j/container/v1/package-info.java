/** Writes plans down as documents of schema 1.0. For the mappings of this library alone. */
@NullMarked
package io.github.hcs4j.container.v1;

import org.jspecify.annotations.NullMarked;
