package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.AssignedDevice;
import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.host.VsmbShare;
import io.github.hcs4j.json.engine.Codec;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.type.ListType;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link HostingSystem}, whose members have the names of its accessors. */
public final class HostingSystemCodec extends RequestCodec<HostingSystem> {

    /** The description, by which hosting systems are read. */
    public static final ObjectType<HostingSystem> TYPE =
            ObjectType.of("HostingSystem", HostingSystem.class, "", null, null, new HostingSystemCodec());

    private static final int ID = 0;
    private static final int OS = 1;
    private static final int OWNER = 2;
    private static final int PROCESSOR_COUNT = 3;
    private static final int PROCESS_DUMP_LOCATION = 4;
    private static final int NO_WRITABLE_FILE_SHARES = 5;
    private static final int CONFIDENTIAL = 6;
    private static final int GUEST_CONNECTION = 7;
    private static final int VPMEM = 8;
    private static final int VSMB = 9;
    private static final int SHARES = 10;
    private static final int SHARE_COUNT = 11;
    private static final int SCSI = 12;
    private static final int SCSI_MOUNT_COUNT = 13;
    private static final int DEVICES = 14;

    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "os",
            "owner",
            "processorCount",
            "processDumpLocation",
            "noWritableFileShares",
            "confidential",
            "guestConnection",
            "vpmem",
            "vsmb",
            "shares",
            "shareCount",
            "scsi",
            "scsiMountCount",
            "devices");

    private static final Codec<VsmbShare> SHARE_CODEC = codecOf(VsmbShareCodec.TYPE);
    private static final Codec<AssignedDevice> DEVICE_CODEC = codecOf(AssignedDeviceCodec.TYPE);

    private HostingSystemCodec() {}

    @Override
    public @Nullable HostingSystem read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        HostingSystem.Builder system = HostingSystem.builder();
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case ID -> system.id(orEmpty(in.string()));
                case OS -> system.os(orEmpty(in.string()));
                case OWNER -> system.owner(orEmpty(in.string()));
                case PROCESSOR_COUNT -> system.processorCount(orZero(in.uint16()));
                case PROCESS_DUMP_LOCATION -> system.processDumpLocation(orEmpty(in.string()));
                case NO_WRITABLE_FILE_SHARES -> system.noWritableFileShares(orFalse(in.bool()));
                case CONFIDENTIAL -> system.confidential(orFalse(in.bool()));
                case GUEST_CONNECTION -> system.guestConnection(orTrue(in.bool()));
                case VPMEM -> system.vpmem(orTrue(in.bool()));
                case VSMB -> system.vsmb(orEmpty(in.map(ScalarCodec.STRING)));
                case SHARES -> system.shares(orEmpty(in.list(SHARE_CODEC)));
                case SHARE_COUNT -> system.shareCount(orZero(in.uint32()));
                case SCSI -> system.scsi(orEmpty(in.map(ScalarCodec.STRING)));
                case SCSI_MOUNT_COUNT -> system.scsiMountCount(orZero(in.uint32()));
                case DEVICES -> system.devices(orEmpty(in.list(DEVICE_CODEC)));
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return system.build();
    }

    @Override
    protected void describe(Members<HostingSystem> members) {
        members.add("id", "id", ScalarType.STRING, HostingSystem::id);
        members.add("os", "os", ScalarType.STRING, HostingSystem::os);
        members.add("owner", "owner", ScalarType.STRING, HostingSystem::owner);
        members.add("processorCount", "processorCount", ScalarType.UINT16, HostingSystem::processorCount);
        members.add(
                "processDumpLocation", "processDumpLocation", ScalarType.STRING, HostingSystem::processDumpLocation);
        members.add(
                "noWritableFileShares",
                "noWritableFileShares",
                ScalarType.BOOLEAN,
                HostingSystem::noWritableFileShares);
        members.add("confidential", "confidential", ScalarType.BOOLEAN, HostingSystem::confidential);
        members.add("guestConnection", "guestConnection", ScalarType.BOOLEAN, HostingSystem::guestConnection);
        members.add("vpmem", "vpmem", ScalarType.BOOLEAN, HostingSystem::vpmem);
        members.add("vsmb", "vsmb", MapType.of(ScalarType.STRING), HostingSystem::vsmb);
        members.add("shares", "shares", ListType.of(VsmbShareCodec.TYPE), HostingSystem::shares);
        members.add("shareCount", "shareCount", ScalarType.UINT32, HostingSystem::shareCount);
        members.add("scsi", "scsi", MapType.of(ScalarType.STRING), HostingSystem::scsi);
        members.add("scsiMountCount", "scsiMountCount", ScalarType.UINT32, HostingSystem::scsiMountCount);
        members.add("devices", "devices", ListType.of(AssignedDeviceCodec.TYPE), HostingSystem::devices);
    }
}
