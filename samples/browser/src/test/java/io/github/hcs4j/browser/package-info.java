/** What people see of the site that {@code hcs schema site} writes, tested where they see it. */
@NullMarked
package io.github.hcs4j.browser;

import org.jspecify.annotations.NullMarked;
