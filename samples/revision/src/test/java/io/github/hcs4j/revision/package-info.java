/** What a team lives through when a schema revs, as tests. */
@NullMarked
package io.github.hcs4j.revision;

import org.jspecify.annotations.NullMarked;
