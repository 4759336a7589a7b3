/**
 * What the mapping has to know of a Windows host, as values and ports, so that it runs and is tested on any operating
 * system: the machine, the utility VM that may hold the container, the images in layer folders, and layer ids; for the
 * rules of 2026 also its files, what it did for the container, and the options of the shim.
 *
 * <p>Paths of the host are strings that follow Windows rules, never {@code java.nio.file.Path}, which follows the rules
 * of the machine that runs the program.
 */
@NullMarked
package io.github.hcs4j.host;

import org.jspecify.annotations.NullMarked;
