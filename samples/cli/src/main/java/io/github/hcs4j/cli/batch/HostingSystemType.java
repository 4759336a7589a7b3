package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.JsonReader;
import io.github.hcs4j.json.JsonWriter;
import io.github.hcs4j.json.MapType;
import io.github.hcs4j.json.Member;
import io.github.hcs4j.json.MemberNames;
import io.github.hcs4j.json.ObjectType;
import io.github.hcs4j.json.ScalarType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link HostingSystem} in JSON: {@code {"id", "os", "vsmb": {}, "scsi": {}}}. */
public final class HostingSystemType extends ObjectType<HostingSystem> {

    /** The description, by which hosting systems are read. */
    public static final ObjectType<HostingSystem> TYPE = new HostingSystemType();

    private static final MemberNames NAMES = MemberNames.of("id", "os", "vsmb", "scsi");

    private HostingSystemType() {
        super("HostingSystem", HostingSystem.class, null, null);
    }

    @Override
    public @Nullable HostingSystem read(JsonReader in) {
        if (!in.beginObject(NAMES)) {
            return null;
        }
        String id = null;
        String os = null;
        Map<String, String> vsmb = null;
        Map<String, String> scsi = null;
        Map<String, @Nullable Object> ignored = null;
        for (int member = in.nextMember(NAMES); member != JsonReader.END; member = in.nextMember(NAMES)) {
            switch (member) {
                case 0 -> id = in.string();
                case 1 -> os = in.string();
                case 2 -> vsmb = in.map(ScalarType.STRING);
                case 3 -> scsi = in.map(ScalarType.STRING);
                default -> ignored = in.unknownMember(ignored);
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

    @Override
    public void write(HostingSystem value, JsonWriter out) {
        out.beginObject();
        out.string(NAMES, 0, value.id());
        out.string(NAMES, 1, value.os());
        out.map(NAMES, 2, value.vsmb(), ScalarType.STRING);
        out.map(NAMES, 3, value.scsi(), ScalarType.STRING);
        out.endObject();
    }

    @Override
    protected List<Member<HostingSystem>> describeMembers() {
        MapType<String> paths = MapType.of(ScalarType.STRING);
        return List.of(
                new Member<>("id", "id", ScalarType.STRING, null, null, HostingSystem::id),
                new Member<>("os", "os", ScalarType.STRING, null, null, HostingSystem::os),
                new Member<>("vsmb", "vsmb", paths, null, null, HostingSystem::vsmb),
                new Member<>("scsi", "scsi", paths, null, null, HostingSystem::scsi));
    }
}
