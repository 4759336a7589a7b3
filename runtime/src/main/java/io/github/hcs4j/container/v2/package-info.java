/** Writes plans down as documents of schema 2.1. For the mappings of this library alone. */
@NullMarked
package io.github.hcs4j.container.v2;

import org.jspecify.annotations.NullMarked;
