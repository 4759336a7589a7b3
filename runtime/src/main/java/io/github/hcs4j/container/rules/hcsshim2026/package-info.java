/**
 * The rules of 2026: what the containerd shims of microsoft/hcsshim do with a spec at commit 7c9ff7f4. A planner checks
 * a part of the spec and plans it; the first check that fails is the error, in the order in which the planners are
 * called. For the mappings of this library alone.
 */
@NullMarked
package io.github.hcs4j.container.rules.hcsshim2026;

import org.jspecify.annotations.NullMarked;
