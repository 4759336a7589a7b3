/** What becomes of schemas that others wrote. */
@NullMarked
package io.github.hcs4j.foreign;

import org.jspecify.annotations.NullMarked;
