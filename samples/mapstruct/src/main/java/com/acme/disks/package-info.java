/** A program's own classes, which MapStruct maps to generated types and back. */
@NullMarked
package com.acme.disks;

import org.jspecify.annotations.NullMarked;
