/**
 * Types of JSON values: their description, and the way in and out of JSON for them.
 *
 * <p>{@link JsonType} and its kinds read, write and describe. A generated type has a constant {@code TYPE}: an
 * {@link ObjectType} with its {@link Member}s, an {@link EnumType} with its values, or a {@link UnionType} with its
 * branches. Behind it stands a codec that was generated too: an {@link ObjectCodec}, an {@link EnumCodec} or a
 * {@link UnionCodec}. The description is made at its first use, once for all threads.
 *
 * <p>Nothing is lost between reading and writing: unknown members keep their values and order, unknown enumeration
 * texts stay, numbers keep their values, empty objects and lists stay. A {@code null} of a known member that is not
 * required means the same as its absence, and is dropped.
 */
@NullMarked
package io.github.hcs4j.type;

import org.jspecify.annotations.NullMarked;
