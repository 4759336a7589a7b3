/**
 * Two documents of a type, compared member by member.
 *
 * <p>{@link Documents#compare} is the way in.
 */
@NullMarked
package io.github.hcs4j.compare;

import org.jspecify.annotations.NullMarked;
