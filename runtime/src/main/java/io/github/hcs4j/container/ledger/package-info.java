/**
 * What the mapping does with each member of the OCI runtime spec, and about each member of an HCS document, as data:
 * for tables, for notices, and for tests that hold both sides complete.
 */
@NullMarked
package io.github.hcs4j.container.ledger;

import org.jspecify.annotations.NullMarked;
