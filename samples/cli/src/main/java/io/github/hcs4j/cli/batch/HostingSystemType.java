package io.github.hcs4j.cli.batch;

import io.github.hcs4j.host.HostingSystem;
import io.github.hcs4j.json.MemberSink;
import io.github.hcs4j.json.MemberValues;
import io.github.hcs4j.type.Members;
import io.github.hcs4j.type.ObjectType;
import io.github.hcs4j.type.ScalarType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link HostingSystem} in JSON: {@code {"id", "os", "vsmb": {}, "scsi": {}}}. */
public final class HostingSystemType extends ObjectType<HostingSystem> {

    /** The description, by which hosting systems are read. */
    public static final ObjectType<HostingSystem> TYPE = new HostingSystemType();

    private HostingSystemType() {
        super("HostingSystem", HostingSystem.class, null, null);
    }

    @Override
    protected void describe(Members<HostingSystem> members) {
        members.add("id", "id", ScalarType.STRING);
        members.add("os", "os", ScalarType.STRING);
        members.addMap("vsmb", "vsmb", ScalarType.STRING);
        members.addMap("scsi", "scsi", ScalarType.STRING);
    }

    @Override
    protected HostingSystem create(MemberValues values) {
        return new HostingSystem(
                orEmpty(values.<String>get(0)),
                orEmpty(values.<String>get(1)),
                orEmpty(values.<Map<String, String>>get(2)),
                orEmpty(values.<Map<String, String>>get(3)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> paths) {
        return paths == null ? Map.of() : paths;
    }

    @Override
    protected void tell(HostingSystem value, MemberSink to) {
        to.add(value.id()).add(value.os()).add(value.vsmb()).add(value.scsi());
    }
}
