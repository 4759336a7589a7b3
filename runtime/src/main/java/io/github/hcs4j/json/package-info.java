/**
 * JSON without loss: what the generated types are described by, read with and written with.
 *
 * <p>{@link JsonType} and its kinds describe a type and are the way in and out of JSON for it. A generated record tells
 * {@link ObjectType} its {@link Members}, how it is made of their {@link MemberValues}, and what their values are;
 * {@link JsonReader} and {@link JsonWriter} do the rest. Parsers and generators stand behind {@code TokenSource} and
 * {@code TokenSink}, those of Jackson 3 and those of Jackson 2, and no other class touches them.
 *
 * <p>Nothing is lost between reading and writing: unknown members keep their values and order, unknown enumeration
 * texts stay, numbers keep their digits, empty objects and lists stay. What is dropped is a {@code null} of a known
 * member, which means the same as its absence, and white space.
 */
@NullMarked
package io.github.hcs4j.json;

import org.jspecify.annotations.NullMarked;
