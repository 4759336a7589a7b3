package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.engine.JsonReader;
import io.github.hcs4j.json.engine.JsonWriter;
import io.github.hcs4j.json.engine.MemberNames;
import io.github.hcs4j.json.engine.ScalarCodec;
import io.github.hcs4j.type.MapType;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectCodec;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@link HostingSystem}: {@code {"id", "os", "vsmb": {}, "scsi": {}}}. */
public final class HostingSystemCodec extends ObjectCodec<HostingSystem> {

    /** The description, by which hosting systems are read. */
    public static final ObjectType<HostingSystem> TYPE =
            ObjectType.of("HostingSystem", HostingSystem.class, "", null, null, new HostingSystemCodec());

    private static final int ID = 0;
    private static final int OS = 1;
    private static final int VSMB = 2;
    private static final int SCSI = 3;

    private static final MemberNames NAMES = MemberNames.of("id", "os", "vsmb", "scsi");

    private HostingSystemCodec() {}

    @Override
    public @Nullable HostingSystem read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        String id = null;
        String os = null;
        Map<String, String> vsmb = null;
        Map<String, String> scsi = null;
        Map<String, @Nullable Object> unknownMembers = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case ID -> id = in.string();
                case OS -> os = in.string();
                case VSMB -> vsmb = in.map(ScalarCodec.STRING);
                case SCSI -> scsi = in.map(ScalarCodec.STRING);
                default -> unknownMembers = in.unknownMember(unknownMembers);
            }
        }
        return new HostingSystem(orEmpty(id), orEmpty(os), orEmpty(vsmb), orEmpty(scsi));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> paths) {
        return paths == null ? Map.of() : paths;
    }

    /** Hosting systems are read only. */
    @Override
    public void write(HostingSystem value, JsonWriter out) {
        throw new UnsupportedOperationException("a hosting system is not written");
    }

    @Override
    protected void describe(Members<HostingSystem> members) {
        members.add("id", "id", ScalarType.STRING, HostingSystem::id);
        members.add("os", "os", ScalarType.STRING, HostingSystem::os);
        members.add("vsmb", "vsmb", MapType.of(ScalarType.STRING), HostingSystem::vsmb);
        members.add("scsi", "scsi", MapType.of(ScalarType.STRING), HostingSystem::scsi);
    }

    @Override
    protected Map<String, @Nullable Object> unknownMembers(HostingSystem value) {
        return Map.of();
    }
}
