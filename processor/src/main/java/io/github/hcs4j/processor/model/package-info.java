/** What is to be generated: types, members and values with their Java names, resolved and complete. */
@NullMarked
package io.github.hcs4j.processor.model;

import org.jspecify.annotations.NullMarked;
