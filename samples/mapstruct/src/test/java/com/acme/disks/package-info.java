/** Tests of this sample. */
@NullMarked
package com.acme.disks;

import org.jspecify.annotations.NullMarked;
