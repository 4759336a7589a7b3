package io.github.hcs4j.cli.batch;

import static io.github.hcs4j.cli.batch.Defaults.orEmpty;
import static io.github.hcs4j.cli.batch.Defaults.orFalse;
import static io.github.hcs4j.cli.batch.Defaults.orTrue;
import static io.github.hcs4j.cli.batch.Defaults.orZero;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonText;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.json.engine.ValueReader;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a {@link HostingSystem}, whose members have the names of its accessors. */
public final class HostingSystemReader implements ValueReader<HostingSystem> {

    static final HostingSystemReader INSTANCE = new HostingSystemReader(name -> {});

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

    private final Consumer<String> ignored;

    private HostingSystemReader(Consumer<String> ignored) {
        this.ignored = ignored;
    }

    /**
     * Reads a text.
     *
     * @param utf8 a JSON object in UTF-8
     * @param ignored takes the names of members that a hosting system does not have
     * @return the hosting system
     * @throws io.github.hcs4j.json.JsonException if the text is none
     */
    public static HostingSystem read(byte[] utf8, Consumer<String> ignored) {
        return JsonText.read(utf8, new HostingSystemReader(ignored));
    }

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
                case SHARES -> system.shares(orEmpty(in.list(VsmbShareReader.INSTANCE)));
                case SHARE_COUNT -> system.shareCount(orZero(in.uint32()));
                case SCSI -> system.scsi(orEmpty(in.map(ScalarCodec.STRING)));
                case SCSI_MOUNT_COUNT -> system.scsiMountCount(orZero(in.uint32()));
                case DEVICES -> system.devices(orEmpty(in.list(AssignedDeviceReader.INSTANCE)));
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        in.unknownMembers(unknownMembers).keySet().forEach(ignored);
        return system.build();
    }
}
