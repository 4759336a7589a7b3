/**
 * What every tool needs that looks at documents: places in them, the versions that hold there, what a host knows, what
 * a document declares, and what absence means. It is the floor of the gate and the validator, so that both say the
 * same.
 *
 * <p>Programs that use the tools do not need it.
 */
@NullMarked
package io.github.hcs4j.document;

import org.jspecify.annotations.NullMarked;
