/**
 * What HCS would say of a document, before it is sent. {@link HcsValidator} finds every problem in one pass: what the
 * describing constants of the generated types tell, and what documents taught that HCS refused or misread.
 */
@NullMarked
package io.github.hcs4j.validate;

import org.jspecify.annotations.NullMarked;
