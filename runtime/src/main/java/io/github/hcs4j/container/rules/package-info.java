/**
 * What every set of mapping rules is given and gives back, and what they have in common. Each set of rules has a
 * package of its own below this one. For the mappings of this library alone.
 */
@NullMarked
package io.github.hcs4j.container.rules;

import org.jspecify.annotations.NullMarked;
