/**
 * The annotations that ask for JSON Schema definitions to become Java, and the marks on what comes of it.
 *
 * <p>They stand here, beside the schemas, so that a project compiles against them without having the processor on its
 * class path.
 *
 * <h2>Keywords</h2>
 *
 * <p>Schemas are JSON Schema 2020-12. The bundled ones have these keywords beside it, and so may any other:
 *
 * <table>
 * <caption>Keywords of HCS schemas.</caption>
 * <thead>
 * <tr><th scope="col">keyword</th><th scope="col">on</th><th scope="col">meaning</th></tr>
 * </thead>
 * <tbody>
 * <tr><th scope="row">{@code x-hcs-versions}</th><td>file</td><td>the versions of the schema, each with the release and
 * the build of Windows that it came with, where it came with Windows; those of an overlay count too</td></tr>
 * <tr><th scope="row">{@code x-hcs-overlays}</th><td>file</td><td>files that add what no published schema has</td></tr>
 * <tr><th scope="row">{@code x-hcs-since}, {@code x-hcs-until}</th><td>type, member, value</td><td>the first and the
 * last version of the schema that has it. A member or a value came with its type unless it says otherwise; what an
 * overlay adds to a type of the schema came with the overlay's definition, and is undated if that says nothing.
 * {@code "unknown"} where no source tells</td></tr>
 * <tr><th scope="row">{@code x-hcs-since-build}</th><td>type, member</td><td>the first build of Windows that has it,
 * where the version of the schema does not tell</td></tr>
 * <tr><th scope="row">{@code x-hcs-aliases}</th><td>type</td><td>other names that published revisions gave it</td></tr>
 * <tr><th scope="row">{@code x-hcs-values}</th><td>enumeration</td><td>what is to be said of each value</td></tr>
 * <tr><th scope="row">{@code x-hcs-number}</th><td>value</td><td>its bit, in an enumeration of flags</td></tr>
 * <tr><th scope="row">{@code x-hcs-key}</th><td>map</td><td>what its keys are, where they are no names</td></tr>
 * <tr><th scope="row">{@code x-hcs-extends}</th><td>type of an overlay</td><td>the type that it adds members or values
 * to</td></tr>
 * <tr><th scope="row">{@code x-hcs-source}</th><td>file, type, member, carried type</td><td>where the fact comes
 * from</td></tr>
 * <tr><th scope="row">{@code x-hcs-carries}</th><td>free-form member</td><td>the types that its value can have: a list
 * of references. What decides among them stands in the description</td></tr>
 * <tr><th scope="row">{@code x-hcs-resource-path}</th><td>entry of {@code x-hcs-carries}</td><td>the resource paths,
 * one text or a list of texts, at which the member has that type: names with slashes, where {@code *} stands for one
 * index or key, as in {@code VirtualMachine/Devices/Scsi/*}{@code /Attachments/*}. An entry without one depends on
 * another member of the request</td></tr>
 * <tr><th scope="row">{@code writeOnly}</th><td>member</td><td>as in JSON Schema, and more: the value is a secret, such
 * as a credential. It is read and written like any other and left out of all that people read: {@code toString},
 * messages, differences. A free-form member is secret if one of the types that it carries has a secret, since nothing
 * hides parts of it</td></tr>
 * <tr><th scope="row">{@code x-hcs-whole-numbers-in-digits}</th><td>file</td><td>{@code true} if a whole number with
 * a fraction or an exponent, such as {@code 1.0}, is refused, as Go refuses it</td></tr>
 * <tr><th scope="row">{@code x-hcs-severity}</th><td>type with rules between its members</td><td>{@code "error"}, or
 * {@code "warning"} if a document that does not keep to them may be taken all the same</td></tr>
 * <tr><th scope="row">{@code x-java-name}</th><td>type, member, value</td><td>its name in Java, where the derived one
 * is poor</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Editors complete and check them by the meta-schema {@code hcs4j.metaschema.json}, a resource beside the schemas.
 */
@NullMarked
package io.github.hcs4j.annotation;

import org.jspecify.annotations.NullMarked;
