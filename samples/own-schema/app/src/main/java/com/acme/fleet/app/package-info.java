/** A program of ACME's that uses the types generated from its schema. */
@NullMarked
package com.acme.fleet.app;

import org.jspecify.annotations.NullMarked;
