/** Programs that bind documents with one Jackson or the other. */
@NullMarked
package com.acme.rack.binding;

import org.jspecify.annotations.NullMarked;
