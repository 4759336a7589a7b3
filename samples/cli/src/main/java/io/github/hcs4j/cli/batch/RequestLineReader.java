package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import io.github.hcs4j.model.oci.Spec;
import io.github.hcs4j.type.ObjectCodec;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RequestLine}, in the manner of the generated types. */
final class RequestLineReader implements ValueReader<RequestLine> {

    static final RequestLineReader INSTANCE = new RequestLineReader();

    private static final int NAME = 0;
    private static final int ID = 1;
    private static final int OWNER = 2;
    private static final int REQUESTED_SCHEMA_VERSION = 3;
    private static final int OS_BUILD = 4;
    private static final int HOST_PROCESSOR_COUNT = 5;
    private static final int NETWORK_NAMESPACE = 6;
    private static final int HOSTING_SYSTEM = 7;
    private static final int UTILITY_VM_FOLDERS = 8;
    private static final int SPEC = 9;

    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "id",
            "owner",
            "requestedSchemaVersion",
            "osBuild",
            "hostProcessorCount",
            "networkNamespace",
            "hostingSystem",
            "utilityVmFolders",
            "spec",
            "rules",
            "scaleCpuLimits",
            "rootfs",
            "mountedRoot",
            "cimVolume",
            "createdNetworkNamespace",
            "resolvedPaths",
            "hostPaths",
            "deviceExtensions",
            "credentialGuard",
            "shimOptions",
            "linuxShim",
            "podId");

    private static final ValueReader<Spec> SPECS = ObjectCodec.codecOf(Spec.TYPE);

    private RequestLineReader() {}

    /** A line is read as the spec in it. */
    @Override
    public boolean wantsDigits() {
        return SPECS.wantsDigits();
    }

    @Override
    public @Nullable RequestLine read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String name = null;
        String id = null;
        String owner = null;
        VersionNumbers requestedSchemaVersion = null;
        Integer osBuild = null;
        Integer hostProcessorCount = null;
        String networkNamespace = null;
        HostingSystem hostingSystem = null;
        List<String> utilityVmFolders = null;
        Spec spec = null;
        RuleFacts facts = new RuleFacts();
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case NAME -> name = in.string();
                case ID -> id = in.string();
                case OWNER -> owner = in.string();
                case REQUESTED_SCHEMA_VERSION -> requestedSchemaVersion = VersionNumbersReader.INSTANCE.read(in);
                case OS_BUILD -> osBuild = in.int32();
                case HOST_PROCESSOR_COUNT -> hostProcessorCount = in.int32();
                case NETWORK_NAMESPACE -> networkNamespace = in.string();
                case HOSTING_SYSTEM -> hostingSystem = HostingSystemReader.INSTANCE.read(in);
                case UTILITY_VM_FOLDERS -> utilityVmFolders = in.list(ScalarCodec.STRING);
                case SPEC -> spec = SPECS.read(in);
                default -> {
                    if (!facts.read(member, in)) {
                        unknownMembers = in.unknownMember(unknownMembers);
                    }
                }
            }
        }
        return new RequestLine(
                name,
                id,
                owner,
                requestedSchemaVersion,
                osBuild,
                hostProcessorCount,
                networkNamespace,
                hostingSystem,
                utilityVmFolders,
                spec,
                facts,
                in.unknownMembers(unknownMembers));
    }
}
