/** Versions: of the HCS schema, and of the Windows builds that know them. Values without behaviour of their own. */
@NullMarked
package io.github.hcs4j.version;

import org.jspecify.annotations.NullMarked;
