package io.github.hcs4j.gate;

import io.github.hcs4j.document.HostSchema;
import io.github.hcs4j.document.TypeSchema;
import io.github.hcs4j.gate.Finding.Code;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelRecord;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Encodes documents for a host that may be older than what is in them.
 *
 * <pre>{@code
 * Encoded forHost = VersionGate.forBuild(WindowsBuild.SERVER_2019).strip(vm);
 * }</pre>
 *
 * <p>Judged are members and enumeration values, at every depth, by the versions that the schema gives them:
 *
 * <ul>
 *   <li>One that is newer than the host's version, or was withdrawn before it, is a {@link Finding}; what is inside it
 *       is not looked at further.
 *   <li>One that is newer than all that is published of a host with an open end, which is one with a newer build than
 *       the last published version came with, is written with a remark: the host may know it.
 *   <li>One that says what its absence says ({@code default} in the schema) is left out without a word
 *       if the host does not know it; {@link #explain} writes it, with a remark.
 *   <li>One whose versions the schema does not tell is written with a remark. In HCS schema v2 these are the members
 *       that no published schema has.
 *   <li>Unknown members, unknown enumeration texts and free-form values are written and not judged: nothing is known of
 *       their versions. What the settings of a request carry is judged where the request tells the type: by its
 *       resource path, as the schema has it in a table, or by the names in it.
 * </ul>
 *
 * <p>The host's version decides, not a {@code SchemaVersion} in the document. A document that declares a newer version
 * than the host's is itself a finding, and stripping puts the host's version in its place, unless the host has an open
 * end. A document that declares an older version stays as it is; hosts are known to ignore parts that are newer than
 * the declaration, so each of these is a remark.
 *
 * <p>A value that is left out takes with it the member, the list element or the map entry that has it. An object, list
 * or map that loses all it has stays, empty: to be there has a meaning of its own. Pointers are those of the document
 * as it was given.
 *
 * <p>Gates are immutable and safe for use by any number of threads.
 */
public final class VersionGate {

    private final Model model;
    private final HostSchema host;

    private VersionGate(Model model, HostSchema host) {
        this.model = model;
        this.host = host;
    }

    /**
     * The gate before a Windows host, for documents of HCS schema v2. The host has the newest published version that
     * came with its build or before; a host newer than all published versions has the last of them and an open end.
     *
     * @param build the Windows build of the host
     * @return the gate
     */
    public static VersionGate forBuild(WindowsBuild build) {
        return forBuild(V2Model.model(), build);
    }

    /**
     * The gate before a Windows host, for documents of any schema with versions.
     *
     * @param model the model of the documents
     * @param build the Windows build of the host
     * @return the gate
     * @throws IllegalArgumentException if the schema names no versions
     */
    public static VersionGate forBuild(Model model, WindowsBuild build) {
        Objects.requireNonNull(build, "build");
        return new VersionGate(model, HostSchema.ofBuild(releases(model), build));
    }

    /**
     * The gate before a host with a version of HCS schema v2.
     *
     * @param version the newest version that the host has; may be newer than all published ones
     * @return the gate
     */
    public static VersionGate forVersion(SchemaVersion version) {
        return forVersion(V2Model.model(), version);
    }

    /**
     * The gate before a host with a version of any schema with versions.
     *
     * @param model the model of the documents
     * @param version the newest version that the host has
     * @return the gate
     * @throws IllegalArgumentException if the schema names no versions
     */
    public static VersionGate forVersion(Model model, SchemaVersion version) {
        Objects.requireNonNull(version, "version");
        return new VersionGate(model, HostSchema.ofVersion(releases(model), version));
    }

    private static List<SchemaRelease> releases(Model model) {
        Objects.requireNonNull(model, "model");
        if (model.releases().isEmpty()) {
            throw new IllegalArgumentException("the schema " + model.schema() + " names no versions to judge by");
        }
        return model.releases();
    }

    /**
     * Encodes a document if the host knows all of it.
     *
     * @param document the document
     * @return the document, without findings
     * @throws DocumentNotForHostException if there is anything in it that the host does not know; it lists all of that
     * @throws IllegalArgumentException if the type of the document is of another model, or the document nested too deep
     */
    public Encoded reject(ModelRecord document) {
        return encode(Policy.REJECT, typeOf(document), document);
    }

    /**
     * Encodes a document if the host knows all of it.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the document, without findings
     * @throws DocumentNotForHostException if there is anything in it that the host does not know; it lists all of that
     * @throws IllegalArgumentException if the type is of another model, or the document nested too deep to be read
     */
    public <T> Encoded reject(ModelType<T> type, T document) {
        return encode(Policy.REJECT, type, document);
    }

    /**
     * Encodes a document without what the host does not know.
     *
     * @param document the document
     * @return what is left of the document; its findings are what was left out
     * @throws DocumentNotForHostException if nothing is left, because the host has no version of the schema
     * @throws IllegalArgumentException if the type of the document is of another model, or the document nested too deep
     */
    public Encoded strip(ModelRecord document) {
        return encode(Policy.STRIP, typeOf(document), document);
    }

    /**
     * Encodes a document without what the host does not know.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return what is left of the document; its findings are what was left out
     * @throws DocumentNotForHostException if nothing is left, because the host has no version of the schema, or because
     *     the whole document is a value that the host does not know
     * @throws IllegalArgumentException if the type is of another model, or the document nested too deep to be read
     */
    public <T> Encoded strip(ModelType<T> type, T document) {
        return encode(Policy.STRIP, type, document);
    }

    /**
     * Encodes all of a document, byte for byte as it writes itself.
     *
     * @param document the document
     * @return the document; its findings are what the host does not know
     * @throws IllegalArgumentException if the type of the document is of another model, or the document nested too deep
     */
    public Encoded explain(ModelRecord document) {
        return encode(Policy.EXPLAIN, typeOf(document), document);
    }

    /**
     * Encodes all of a document, byte for byte as {@link ModelType#toJson(Object)} does.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the document; its findings are what the host does not know
     * @throws IllegalArgumentException if the type is of another model, or the document nested too deep to be read
     */
    public <T> Encoded explain(ModelType<T> type, T document) {
        return encode(Policy.EXPLAIN, type, document);
    }

    private Encoded encode(Policy policy, ModelType<?> type, Object document) {
        check(model, type, document);
        Walk walk = new Walk(TypeSchema.of(model), host, policy);
        Object tree = walk.document(type, document);
        boolean isRefused = policy == Policy.REJECT && !walk.findings().isEmpty();
        if (isRefused || tree == null) {
            throw new DocumentNotForHostException(walk.findings());
        }
        return new Encoded(tree, walk.findings(), walk.remarks());
    }

    /**
     * Finds the oldest version of HCS schema v2 that has everything in a document, and its type. A version that the
     * document declares does not count, so that the answer can be declared.
     *
     * @param document the document
     * @return the version, or what prevents it
     * @throws IllegalArgumentException if the type of the document is of another model, or the document nested too deep
     */
    public static VersionNeed smallestVersion(ModelRecord document) {
        return need(V2Model.model(), typeOf(document), document);
    }

    /**
     * Finds the oldest version of HCS schema v2 that has a type and everything in a document of it. A version that the
     * document declares does not count, so that the answer can be declared.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the version, or what prevents it
     * @throws IllegalArgumentException if the type is of another model
     */
    public static <T> VersionNeed smallestVersion(ModelType<T> type, T document) {
        return smallestVersion(V2Model.model(), type, document);
    }

    /**
     * Finds the oldest version of a schema that has a type and everything in a document of it. A version that the
     * document declares does not count.
     *
     * @param model the model of the document
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the version, or what prevents it
     * @throws IllegalArgumentException if the schema names no versions, or if the type is of another model
     */
    public static <T> VersionNeed smallestVersion(Model model, ModelType<T> type, T document) {
        return need(model, type, document);
    }

    private static VersionNeed need(Model model, ModelType<?> type, Object document) {
        check(model, type, document);
        List<Finding> fewest = null;
        for (SchemaRelease release : releases(model)) {
            List<Finding> lacking = lacking(model, release, type, document);
            if (lacking.isEmpty()) {
                return new VersionNeed(release, List.of());
            }
            if (fewest == null || lacking.size() <= fewest.size()) {
                fewest = lacking;
            }
        }
        return new VersionNeed(null, Objects.requireNonNull(fewest, "a schema has a release"));
    }

    /** What a release does not have; the version that the document declares does not count. */
    private static List<Finding> lacking(Model model, SchemaRelease release, ModelType<?> type, Object document) {
        HostSchema host = new HostSchema(model.releases(), release.version(), release.firstBuild(), false);
        Walk walk = new Walk(TypeSchema.of(model), host, Policy.REJECT);
        walk.document(type, document);
        return Stream.concat(
                        walk.remarks().stream()
                                .filter(remark -> remark.pointer().isEmpty()
                                        && (remark.code() == Code.NEWER_TYPE || remark.code() == Code.WITHDRAWN_TYPE)),
                        walk.findings().stream().filter(finding -> finding.code() != Code.NEWER_DECLARATION))
                .toList();
    }

    private static ModelType<?> typeOf(ModelRecord document) {
        return Objects.requireNonNull(document, "document").modelType();
    }

    private static void check(Model model, ModelType<?> type, @Nullable Object document) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(document, "document");
        if (!model.has(type)) {
            throw new IllegalArgumentException(
                    type + " (" + type.javaType().getName() + ") is not a type of the model of " + model.schema());
        }
    }
}
