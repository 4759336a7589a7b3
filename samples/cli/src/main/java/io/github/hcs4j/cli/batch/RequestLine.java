package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.engine.JsonText;
import io.github.hcs4j.model.oci.Spec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as a line of a batch has it. Every member may be absent.
 *
 * @param name by which the answer is known; means nothing here
 * @param id the container's id
 * @param owner who is to own the container
 * @param requestedSchemaVersion the schema version to use if that is possible
 * @param osBuild the Windows build of the host
 * @param hostProcessorCount the logical processors of the host
 * @param networkNamespace the network namespace
 * @param hostingSystem the running utility VM that is to hold the container
 * @param utilityVmFolders the layer folders that hold a folder {@code UtilityVM}
 * @param spec the OCI runtime spec
 * @param facts the rules, and what only rules from 2026 on ask for
 * @param unknownMembers members that a request does not have
 */
record RequestLine(
        @Nullable String name,
        @Nullable String id,
        @Nullable String owner,
        @Nullable VersionNumbers requestedSchemaVersion,
        @Nullable Integer osBuild,
        @Nullable Integer hostProcessorCount,
        @Nullable String networkNamespace,
        @Nullable HostingSystem hostingSystem,
        @Nullable List<String> utilityVmFolders,
        @Nullable Spec spec,
        RuleFacts facts,
        Map<String, @Nullable Object> unknownMembers) {

    /** Reads a line. */
    static RequestLine read(byte[] utf8) {
        return JsonText.read(utf8, RequestLineReader.INSTANCE);
    }
}
