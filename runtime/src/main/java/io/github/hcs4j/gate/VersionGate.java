package io.github.hcs4j.gate;

import io.github.hcs4j.gate.Finding.Kind;
import io.github.hcs4j.model.v2.V2Model;
import io.github.hcs4j.type.Model;
import io.github.hcs4j.type.ModelType;
import io.github.hcs4j.version.SchemaRelease;
import io.github.hcs4j.version.SchemaVersion;
import io.github.hcs4j.version.WindowsBuild;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Encodes documents for a host that may be older than what is in them.
 *
 * <pre>{@code
 * Encoded forHost = VersionGate.forBuild(WindowsBuild.SERVER_2019).strip(ComputeSystem.TYPE, vm);
 * }</pre>
 *
 * <p>Judged are members and enumeration values, at every depth, by the versions that the schema gives them:
 *
 * <ul>
 *   <li>One that is newer than the host's version, or was withdrawn before it, is a {@link Finding}; what is inside it
 *       is not looked at further.
 *   <li>One that says what its absence says ({@link io.github.hcs4j.type.Member#isAbsence}) is left out without a word
 *       if the host does not know it; {@link #explain} writes it, with a remark.
 *   <li>One whose versions the schema does not tell is written with a remark. In HCS schema v2 these are the members
 *       that no published schema has.
 *   <li>Unknown members, unknown enumeration texts and free-form values are written and not judged: nothing is known of
 *       their versions. So are the settings of a request where several types are possible.
 * </ul>
 *
 * <p>The host's version decides, not a {@code SchemaVersion} in the document. A document that declares a newer version
 * than the host's is itself a finding, and stripping puts the host's version in its place. A document that declares an
 * older version stays as it is; hosts are known to ignore parts that are newer than the declaration, so each of these is
 * a remark.
 *
 * <p>A value that is left out takes with it the member, the list element or the map entry that has it. An object, list
 * or map that loses all it has stays, empty: to be there has a meaning of its own. Pointers are those of the document
 * as it was given.
 *
 * <p>Gates are immutable and safe for use by any number of threads.
 */
public final class VersionGate {

    private final Model model;
    private final Host host;

    private VersionGate(Model model, Host host) {
        this.model = model;
        this.host = host;
    }

    /**
     * The gate before a Windows host, for documents of HCS schema v2. The host has the newest published version that
     * came with its build or before; a host newer than all published versions has the last of them.
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
        return new VersionGate(model, Host.of(releases(model), build));
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
        return new VersionGate(model, new Host(releases(model), version, null));
    }

    private static List<SchemaRelease> releases(Model model) {
        if (model.releases().isEmpty()) {
            throw new IllegalArgumentException("the schema " + model.schema() + " names no versions to judge by");
        }
        return model.releases();
    }

    /**
     * Encodes a document if the host knows all of it.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the document, without findings
     * @throws DocumentNotForHostException if there is anything in it that the host does not know; it lists all of that
     * @throws IllegalArgumentException if the type is of another model
     */
    public <T> Encoded reject(ModelType<T> type, T document) {
        return encode(Policy.REJECT, type, document);
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
     * @throws IllegalArgumentException if the type is of another model
     */
    public <T> Encoded strip(ModelType<T> type, T document) {
        return encode(Policy.STRIP, type, document);
    }

    /**
     * Encodes all of a document, byte for byte as {@link ModelType#toJson(Object)} does.
     *
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the document; its findings are what the host does not know
     * @throws IllegalArgumentException if the type is of another model
     */
    public <T> Encoded explain(ModelType<T> type, T document) {
        return encode(Policy.EXPLAIN, type, document);
    }

    /**
     * Encodes a document under a policy.
     *
     * @param policy what to do about what the host does not know
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the document, or what is left of it
     * @throws DocumentNotForHostException as {@link #reject} and {@link #strip} do
     * @throws IllegalArgumentException if the type is of another model
     */
    public <T> Encoded encode(Policy policy, ModelType<T> type, T document) {
        check(model, type);
        Walk walk = new Walk(host, policy);
        Object tree = walk.document(type, document);
        boolean isRefused = policy == Policy.REJECT && !walk.findings().isEmpty();
        if (isRefused || tree == null) {
            throw new DocumentNotForHostException(walk.findings());
        }
        return new Encoded(tree, walk.findings(), walk.remarks());
    }

    /**
     * Finds the oldest version of HCS schema v2 that has a type and everything in a document of it. A version that the document declares
     * does not count, so that the answer can be declared.
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
     * Finds the oldest version of a schema that has a type and everything in a document of it. A version that the document declares does
     * not count.
     *
     * @param model the model of the document
     * @param type the type of the document
     * @param document the document
     * @param <T> its Java type
     * @return the version, or what prevents it
     * @throws IllegalArgumentException if the schema names no versions, or if the type is of another model
     */
    public static <T> VersionNeed smallestVersion(Model model, ModelType<T> type, T document) {
        check(model, type);
        List<SchemaRelease> releases = releases(model);
        List<Finding> fewest = lacking(releases, 0, type, document);
        for (int i = 0; i < releases.size(); i++) {
            List<Finding> lacking = lacking(releases, i, type, document);
            if (lacking.isEmpty()) {
                return new VersionNeed(Optional.of(releases.get(i)), List.of());
            }
            if (lacking.size() <= fewest.size()) {
                fewest = lacking;
            }
        }
        return new VersionNeed(Optional.empty(), fewest);
    }

    private static List<Finding> lacking(List<SchemaRelease> releases, int index, ModelType<?> type, Object document) {
        SchemaRelease release = releases.get(index);
        Walk walk = new Walk(new Host(releases, release.version(), release.firstBuild()), Policy.REJECT);
        walk.document(type, document);
        return Stream.concat(walk.remarks().stream(), walk.findings().stream())
                .filter(finding -> finding.kind() == Kind.TYPE_NOT_OF_HOST
                        || !finding.kind().isRemark())
                .filter(finding -> finding.kind() != Kind.DECLARED_VERSION_NEWER)
                .toList();
    }

    private static void check(Model model, ModelType<?> type) {
        if (!model.types().contains(type)) {
            throw new IllegalArgumentException(
                    type + " (" + type.javaType().getName() + ") is not a type of the model of " + model.schema());
        }
    }
}
