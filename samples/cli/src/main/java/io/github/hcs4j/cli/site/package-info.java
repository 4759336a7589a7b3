/** The reference of the models as a folder of HTML: made from the schema files alone, and read without a network. */
@NullMarked
package io.github.hcs4j.cli.site;

import org.jspecify.annotations.NullMarked;
