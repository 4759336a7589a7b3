/** The generated types with the data binding of Jackson, as tests. */
@NullMarked
package io.github.hcs4j.databinding;

import org.jspecify.annotations.NullMarked;
