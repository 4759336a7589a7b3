/**
 * The rules of 2019: what the package hcsoci of microsoft/hcsshim did with a spec between December 2018 and March 2019.
 * Planners note every problem that they find; the first one is the error. For the mappings of this library alone.
 */
@NullMarked
package io.github.hcs4j.container.rules.hcsshim2019;

import org.jspecify.annotations.NullMarked;
